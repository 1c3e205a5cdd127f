import { rowsOf } from '../../word-list.ts'

/** Bodies of the world that articles name in full or by their letters, mostly without telling which stand for which: the name, then its other spellings. */
const rows = rowsOf(`
United Nations | UN | U.N. | U.N
UN Security Council | U.N. Security Council | United Nations Security Council
UNHCR | UN refugee agency | U.N. refugee agency | United Nations refugee agency | UN High Commissioner for Refugees
UNICEF | Unicef | UN children's agency | UN Children's Fund | U.N. children's agency
UNESCO | Unesco
UNRWA | Unrwa
OCHA | UN Office for the Coordination of Humanitarian Affairs
World Food Programme | World Food Program | WFP | UN World Food Programme | U.N. World Food Program
World Health Organization | World Health Organisation | WHO
World Trade Organization | World Trade Organisation | WTO
World Meteorological Organization | World Meteorological Organisation | WMO
International Monetary Fund | IMF
International Labour Organization | International Labour Organisation | International Labor Organization | ILO
International Organization for Migration | International Organisation for Migration | IOM
International Atomic Energy Agency | IAEA
International Energy Agency | IEA
International Criminal Court | ICC
International Court of Justice | ICJ
International Committee of the Red Cross | ICRC
International Civil Aviation Organization | ICAO
Food and Agriculture Organization | Food and Agriculture Organisation | FAO
Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development | OECD
Organization for Security and Co-operation in Europe | Organisation for Security and Co-operation in Europe | Organization for Security and Cooperation in Europe | OSCE
Organization of the Petroleum Exporting Countries | Organisation of the Petroleum Exporting Countries | OPEC | Opec
European Central Bank | ECB
European Court of Human Rights | ECHR
European Space Agency | ESA
North Atlantic Treaty Organization | North Atlantic Treaty Organisation | NATO | Nato
African Union | AU
Association of Southeast Asian Nations | ASEAN | Asean
Médecins Sans Frontières | Medecins Sans Frontieres | Doctors Without Borders | MSF
World Wide Fund for Nature | WWF
International Olympic Committee | IOC
Federal Bureau of Investigation | FBI
Central Intelligence Agency | CIA
Environmental Protection Agency | EPA
Food and Drug Administration | FDA
Federal Aviation Administration | FAA
National Transportation Safety Board | NTSB
Centers for Disease Control and Prevention | CDC
US Geological Survey | U.S. Geological Survey | United States Geological Survey | USGS
Securities and Exchange Commission | SEC
Bank of England | BoE
National Health Service | NHS
`)

export const organisations: readonly (readonly string[])[] = rows.map(row => row.split(' | '))

/** Names that read like clauses or phrases: “Save the Children said”. */
export const phrasalNames: readonly (readonly string[])[] = rowsOf(`
Save the Children
Doctors Without Borders
Reporters Without Borders
Action Against Hunger
Stop the War
Committee to Protect Journalists
Physicians for Human Rights
Doctors of the World
Feed the Children
Fridays for Future
Transport for London
`).map(row => row.split(' '))
