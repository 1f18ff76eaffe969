/** GraphQL over HTTP: media types, methods, status codes, headers. It sees requests and finished results, no data. */
package dev.roundtable.http;
