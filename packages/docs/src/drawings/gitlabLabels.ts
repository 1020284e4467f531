/** What GitLab's pages say. They are in English for most readers, and stay so in every language. */
export const gitlabLabels = {
  settings: "Settings",
  accessTokens: "Access tokens",
  groupAccessTokens: "Group access tokens",
  addNewToken: "Add new token",
  addToken: "Add a group access token",
  tokenName: "Token name",
  description: "Description",
  expirationDate: "Expiration date",
  dateForm: "YYYY-MM-DD",
  selectRole: "Select a role",
  selectScopes: "Select scopes",
  create: "Create group access token",
  cancel: "Cancel",
  header: "PRIVATE-TOKEN",
  /** Before 16. */
  menu: "Menu",
  projects: "Projects",
  groups: "Groups",
  accessTokensBefore16: "Access Tokens"
} as const

/** How the guide's steps call the same, where that is shorter. */
export const guideLabels = { role: "Role", scopes: "Scopes" } as const
