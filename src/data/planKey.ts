/** Under which the browser keeps the plan's text. */
export const planKey = 'plan-text'
