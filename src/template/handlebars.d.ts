// The part of Handlebars that syntax.ts uses: its parser. What compiles templates and runs them stays outside.
/// <reference types="handlebars" />
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(text: string): hbs.AST.Program;
}
