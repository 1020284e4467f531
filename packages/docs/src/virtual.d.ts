/** The words of the whole site; the build puts them there. */
declare module "virtual:site" {
  // oxlint-disable-next-line typescript/consistent-type-imports -- a module without a file can import from no path
  export const site: import("./content/Site.ts").Site
}
