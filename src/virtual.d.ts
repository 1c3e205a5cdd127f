/** What the build puts in: how pages on each bundled topic are recognised. */
declare module 'second-source:profiles' {
  const profiles: import('./core/topic/types.ts').TopicProfile[]
  export default profiles
}
