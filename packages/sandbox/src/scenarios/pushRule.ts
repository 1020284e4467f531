/** What a commit message rule of GitLab says. */
export const pushRuleText = "Commit message does not follow the pattern '^[A-Z]+-[0-9]+ '"
