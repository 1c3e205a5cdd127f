import type { Figure, OtherClaim } from '../../src/core/types.ts'

/** A figure of an imagined flood. */
export function figure(surface: string, min: number | null, max: number | null, rest: Partial<Figure> = {}): Figure {
  return {
    surface,
    start: 0,
    end: surface.length,
    min,
    max,
    bound: min === null ? 'atMost' : max === null ? 'atLeast' : min === max ? 'exact' : 'between',
    unit: null,
    isSpecification: false,
    change: null,
    counted: null,
    role: null,
    scope: ['Morra valley'],
    ...rest,
  }
}

const outlets = {
  courier: {
    articleId: 'courier',
    outlet: 'Valley Courier',
    url: 'https://courier.example/morra-dam',
    published: '2031-03-04',
    via: ['Transit Press'],
  },
  north: {
    articleId: 'north',
    outlet: 'The Northern Post',
    url: 'https://northern-post.example/flood',
    published: '2031-03-05',
    via: [],
  },
  harbour: {
    articleId: 'harbour',
    outlet: 'Harbour Daily',
    url: null,
    published: '2031-03-04',
    via: ['Transit Press'],
  },
  radio: {
    articleId: 'radio',
    outlet: 'Radio Lenne',
    url: 'http://lenne.example/4411',
    published: '2031-03-06T07:30:00+02:00',
    via: ['Transit Press', 'Lenne Wire'],
  },
  unnamed: { articleId: 'unnamed', outlet: 'Unnamed outlet', url: null, published: null, via: [] },
} as const satisfies Record<string, Partial<OtherClaim>>

type From = keyof typeof outlets

/** What one of the imagined outlets answers. */
export function answer(from: From, quote: string, rest: Partial<OtherClaim> = {}): OtherClaim {
  const { via, ...outlet } = outlets[from]
  return {
    ...outlet,
    via: [...via],
    relation: 'agrees',
    cause: null,
    reason: '',
    quote,
    figure: null,
    span: { start: 0, end: quote.length },
    saidBy: [],
    origins: rest.saidBy?.slice(-1) ?? [],
    certainty: 'asserted',
    asOf: outlet.published?.slice(0, 10) ?? null,
    ...rest,
  }
}
