/** What somebody finds who opens the project in GitLab; written once, and theirs to change. */
export const readme = `# A published app

The files under \`public/\` are what visitors get. They were put here by pages-publisher, which replaces them with every
new version: change the app where it is made and publish it again, rather than editing it here.

\`.gitlab-ci.yml\` hands the files to GitLab Pages. All else in this project is left alone.
`
