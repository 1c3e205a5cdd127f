/** Numbers from 0 up, joined two by two into groups. */
export class DisjointGroups {
  /** Of each number another of its group; of a group's first, itself. */
  private readonly parent: number[]

  constructor(count: number) {
    this.parent = Array.from({ length: count }, (_, i) => i)
  }

  join(i: number, j: number): void {
    this.parent[this.first(j)] = this.first(i)
  }

  areJoined(i: number, j: number): boolean {
    return this.first(i) === this.first(j)
  }

  /** Each group's numbers in order; the group with the lowest number first. */
  all(): number[][] {
    const groups = new Map<number, number[]>()
    for (let i = 0; i < this.parent.length; i++) {
      const members = groups.get(this.first(i))
      if (members) members.push(i)
      else groups.set(this.first(i), [i])
    }
    return [...groups.values()]
  }

  private first(i: number): number {
    let root = i
    while (this.parent[root] !== root) root = this.parent[root] as number
    this.parent[i] = root
    return root
  }
}
