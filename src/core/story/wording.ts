/** What single words of a clause tell beside what they mean: asked where one clause may deny what another tells, and found once for each. */
import { againCue, aheadCue, hearsayCue, ownDeedCue, stageCues, unrealCue, wishedCue } from '../language/words.ts'

export class Wording {
  private readonly text: string
  private own: ReadonlySet<string> | undefined
  private ahead: boolean | undefined
  private unreal: boolean | undefined
  private hearsay: boolean | undefined
  private ownDeed: boolean | undefined
  private wish: boolean | undefined
  private stage: readonly boolean[] | undefined
  private anotherTime: boolean | undefined

  constructor(text: string) {
    this.text = text
  }

  get words(): ReadonlySet<string> {
    this.own ??= new Set(this.text.toLowerCase().match(/[a-z']+/g) ?? [])
    return this.own
  }

  /** Of what is still to come. */
  get isAhead(): boolean {
    this.ahead ??= aheadCue.test(this.text)
    return this.ahead
  }

  /** Asked, wished or said on a condition, and not told. */
  get isUnreal(): boolean {
    this.unreal ??= unrealCue.test(this.text)
    return this.unreal
  }

  get isHearsay(): boolean {
    this.hearsay ??= hearsayCue.test(this.text)
    return this.hearsay
  }

  /** Of a deed of whoever stands outside the clause. */
  get isOwnDeed(): boolean {
    this.ownDeed ??= ownDeedCue.test(this.text)
    return this.ownDeed
  }

  /** Of what somebody wants of others. */
  get isWish(): boolean {
    this.wish ??= wishedCue.test(this.text)
    return this.wish
  }

  /** Of each row of `stageCues`, whether it is at that stage. */
  get stages(): readonly boolean[] {
    this.stage ??= stageCues.map(([at]) => at.test(this.text))
    return this.stage
  }

  /** Whether it is beyond the stage of a row; not kept, since it is seldom asked. */
  isBeyond(row: number): boolean {
    return stageCues[row]?.[1]?.test(this.text) ?? true
  }

  /** Of a deed that was done before, and what becomes of it the next time. */
  get isAnotherTime(): boolean {
    this.anotherTime ??= againCue.test(this.text)
    return this.anotherTime
  }
}
