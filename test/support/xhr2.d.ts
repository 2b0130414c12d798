/** An XMLHttpRequest for Node, which the website's client library expects of a browser. */
declare module 'xhr2' {
  export const XMLHttpRequest: new () => object;
}
