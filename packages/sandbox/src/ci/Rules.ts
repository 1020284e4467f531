/** Predefined variables by name; a missing one is null. */
export type Variables = Readonly<Record<string, string>>

type Value = string | null | RegExp | boolean

const tokenPattern =
  /\s*(?:(\|\||&&|==|!=|=~|!~|\(|\))|\$(\w+)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\/((?:[^/\\]|\\.)+)\/([a-z]*)|(null)\b)/y

type Token = { readonly operator: string } | { readonly value: Value }

const tokens = (expression: string, variables: Variables): readonly Token[] => {
  const found: Token[] = []
  tokenPattern.lastIndex = 0
  const text = expression.trim()
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text)
    if (match === null) throw new SyntaxError("invalid expression syntax")
    const [, operator, variable, double, single, pattern, flags] = match
    if (operator !== undefined) found.push({ operator })
    else if (variable !== undefined) found.push({ value: variables[variable] ?? null })
    else if (double !== undefined) found.push({ value: double })
    else if (single !== undefined) found.push({ value: single })
    else if (pattern !== undefined) found.push({ value: new RegExp(pattern, flags?.replace(/[^i]/g, "")) })
    else found.push({ value: null })
  }
  return found
}

const truthy = (value: Value): boolean => (typeof value === "string" ? value !== "" : value !== null && value !== false)

const compare = (operator: string, left: Value, right: Value): boolean => {
  switch (operator) {
    case "==":
      return left === right
    case "!=":
      return left !== right
    default: {
      const pattern = right instanceof RegExp ? right : asPattern(right)
      const matches = pattern !== null && typeof left === "string" && pattern.test(left)
      return operator === "=~" ? matches : !matches
    }
  }
}

/** A variable may hold a pattern in slashes. */
const asPattern = (value: Value): RegExp | null => {
  const match = typeof value === "string" ? /^\/(.+)\/([a-z]*)$/.exec(value) : null
  return match === null ? null : new RegExp(match[1] ?? "", match[2]?.replace(/[^i]/g, ""))
}

/** `rules:if`: `||` binds weaker than `&&`, comparisons strongest. Throws `SyntaxError`. */
export const evaluateIf = (expression: string, variables: Variables): boolean => {
  const rest = [...tokens(expression, variables)]
  const operator = (): string | null => {
    const next = rest[0]
    return next !== undefined && "operator" in next ? next.operator : null
  }
  const primary = (): Value => {
    const next = rest.shift()
    if (next === undefined) throw new SyntaxError("invalid expression syntax")
    if ("value" in next) return next.value
    if (next.operator !== "(") throw new SyntaxError("invalid expression syntax")
    const inner = either()
    if (operator() !== ")") throw new SyntaxError("invalid expression syntax")
    rest.shift()
    return inner
  }
  const comparison = (): Value => {
    const left = primary()
    const found = operator()
    if (found === null || !["==", "!=", "=~", "!~"].includes(found)) return left
    rest.shift()
    return compare(found, left, primary())
  }
  const both = (): Value => {
    let left = comparison()
    while (operator() === "&&") {
      rest.shift()
      const right = comparison()
      left = truthy(left) && truthy(right)
    }
    return left
  }
  const either = (): Value => {
    let left = both()
    while (operator() === "||") {
      rest.shift()
      const right = both()
      left = truthy(left) || truthy(right)
    }
    return left
  }
  const result = either()
  if (rest.length > 0) throw new SyntaxError("invalid expression syntax")
  return truthy(result)
}
