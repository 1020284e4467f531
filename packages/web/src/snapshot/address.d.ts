declare module "virtual:snapshot-worker" {
  /** Where the worker's script is. */
  const address: string
  export default address
}
