import { describe, expect, test } from 'vitest'
import { relationOf, relations, reportOn } from '../helpers/tiny-topic.ts'

describe('what each text counts once', () => {
  test('is one series, whatever becomes of it in either', () => {
    expect(
      relationOf('figure', 'Some 640 shelters have been opened in the port.', {
        text: 'The ministry runs 702 shelters in the port.',
        published: '2025-03-14',
      }),
    ).toBe('differs later')
  })

  test('is two where two things are done that no table knows as one', () => {
    expect(relationOf('figure', 'Five officials were suspended.', 'Fourteen officials were charged.')).toBe('related')
  })

  test('does not shrink', () => {
    expect(
      relationOf('figure', 'Some 640 shelters have been opened in the port.', {
        text: 'The ministry runs 420 shelters in the port.',
        published: '2025-03-14',
      }),
    ).not.toContain('differs')
  })
})

describe('one toll told of a town', () => {
  const told = ['The flood killed 38 people.', 'The flood killed 38 people, police said.', 'The flood killed 38.']

  test('leaves room for what is told of no place', () => {
    const report = reportOn('In Arica the flood killed at least 31 people.', told)
    expect(relations(report, 'at least 31').join()).toContain('38 fits')
  })

  test('is no part of a smaller one', () => {
    const report = reportOn('In Arica the flood killed 46 people.', told)
    expect(relations(report, '46').join()).toContain('38 differs')
  })

  test('may be a part of a larger one of the same day', () => {
    const report = reportOn('In Arica the flood killed 31 people.', told)
    expect(relations(report, '31').join()).not.toContain('differs')
  })
})

describe('whom one side says that it killed', () => {
  const told = [
    'The siege has killed 120 people.',
    'The siege has killed 120 people, police said.',
    'The siege killed 120.',
  ]

  test('is not the toll of all', () => {
    const report = reportOn('The rebels claimed to have hit a depot and killed 160 soldiers.', told)
    expect(relations(report, '160').join()).not.toContain('differs')
  })

  test('where the same number told of nobody’s deed is', () => {
    const report = reportOn('In all the siege has killed 160 soldiers.', told)
    expect(relations(report, '160').join()).toContain('120 differs')
  })
})

describe('clauses that say much the same', () => {
  const late = 'The night express was running 23 minutes late when it left the rails at the viaduct.'

  test('give two values of one thing', () => {
    const other = 'The night express was 25 minutes late when it left the rails at the viaduct.'
    expect(relationOf('figure', late, other)).toBe('differs value')
  })

  test('but not values far apart', () => {
    const other = 'The night express was 70 minutes late when it left the rails at the viaduct.'
    expect(relationOf('figure', late, other)).not.toContain('differs')
  })
})

describe('what is told of day after day', () => {
  const dark = 'Some 640,000 households have no power.'
  const later = (text: string) => ({ text, published: '2025-03-16' })

  test('may shrink or grow far', () => {
    expect(relationOf('figure', dark, later('Still without power are 90,000 households.'))).toBe('differs later')
    expect(
      relationOf('figure', 'The council counted 27 breaches of the truce.', {
        text: 'By now the council counted 96 breaches of the truce.',
        published: '2025-03-18',
      }),
    ).toBe('differs later')
  })

  test('but not on one day, nor without end', () => {
    expect(relationOf('figure', dark, 'Still without power are 90,000 households.')).not.toContain('differs')
    expect(relationOf('figure', dark, later('Still without power are 900 households.'))).not.toContain('differs')
  })
})

describe('a part told of a town', () => {
  const whole = 'In Arica 37 people were killed by the landslide.'

  test('is all of that of the town', () => {
    const page = 'The storm killed 90 people. Twenty-two of the dead were found in Arica.'
    expect(relations(reportOn(page, [whole]), 'Twenty-two')).toEqual(['37 differs'])
  })

  test('unless it has the town from its whole', () => {
    const page = 'In Arica 37 people were killed, 22 of them in their sleep.'
    expect(relations(reportOn(page, [whole]), '22').join()).not.toContain('differs')
  })
})

describe('counts in one row of numbers', () => {
  const before = 'The maker recalled 186,000 bikes. In Poland 8,300 bikes were sold, and 41 batteries burned.'
  const later = (text: string) => ({ text, published: '2025-03-20' })

  test('are one that has grown, though one text leaves out what became of the counted', () => {
    const page = later(
      'There are 214,000 bikes on its list now. In Poland 8,300 bikes were sold, and 41 batteries burned.',
    )
    expect(relations(reportOn(page, [before]), '214,000')).toContain('186,000 differs')
  })

  test('but not beside other numbers, nor where a text gives both', () => {
    const alone = later('There are 214,000 bikes on its list now.')
    expect(relations(reportOn(alone, [before]), '214,000').join()).not.toContain('differs')
    const leap = later(
      'There are 414,000 bikes on its list now. In Poland 8,300 bikes were sold, and 41 batteries burned.',
    )
    expect(
      relations(reportOn(leap, ['It lists 186,000 bikes. In Poland 8,300 bikes were sold.']), '414,000').join(),
    ).not.toContain('differs')
    // What a verb tells that no table knows tells hardly more.
    expect(
      relations(
        reportOn(leap, ['It unveiled 186,000 bikes. In Poland 8,300 bikes were sold, and 41 batteries burned.']),
        '414,000',
      ).join(),
    ).not.toContain('differs')
    const both = later(
      'There are 214,000 bikes on its list now. It built 186,000 bikes; 8,300 bikes were sold, 41 burned.',
    )
    expect(relations(reportOn(both, [before]), '214,000').join()).not.toContain('186,000 differs')
  })
})
