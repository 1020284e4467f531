import "../style/site.css"
import "../islands/theme.ts"
import "../islands/copy.ts"
