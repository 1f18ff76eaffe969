/** The page, on which people read panels in a browser: routes, requests and responses. Nobody may use it. */
package dev.roundtable.web;
