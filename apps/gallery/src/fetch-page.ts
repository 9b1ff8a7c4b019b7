/** This page as the server makes it now, parsed and with no script run. @throws where the server does not answer. */
export function fetchPage(): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.onload = () => {
      if (request.responseXML) resolve(request.responseXML);
      else reject(new Error(`no page: status ${String(request.status)}`));
    };
    request.onerror = () => {
      reject(new Error("no page: the server does not answer"));
    };
    request.open("GET", location.pathname);
    request.send();
  });
}
