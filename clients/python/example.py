"""A notebook-sized example: who meets whom in a body's events, with the sentences that say so.

Needs Python 3.9 or newer and nothing else. With a server running (`npm start`):

    python3 clients/python/example.py 金锋

CHUXI_URL is another endpoint than http://127.0.0.1:4000/graphql, CHUXI_TOKEN a token where the server asks for one.
"""

import csv
import io
import json
import os
import sys
import urllib.error
import urllib.request

URL = os.environ.get("CHUXI_URL", "http://127.0.0.1:4000/graphql")
TOKEN = os.environ.get("CHUXI_TOKEN")


class ChuxiError(Exception):
    """What the server answers instead: a message, a stable code and, mostly, what to do."""

    def __init__(self, error):
        extensions = error.get("extensions", {})
        self.code = extensions.get("code")
        self.remedy = extensions.get("remedy")
        super().__init__(f"{self.code}: {error['message']}; {self.remedy or ''}")


def send(url, body=None):
    headers = {"accept": "application/json", "content-type": "application/json"}
    if TOKEN:
        headers["authorization"] = f"Bearer {TOKEN}"
    request = urllib.request.Request(url, data=body, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.read().decode()
    except urllib.error.HTTPError as error:
        return error.read().decode()


def ask(query, **variables):
    """The answer to a question."""
    answer = json.loads(send(URL, json.dumps({"query": query, "variables": variables}).encode()))
    if answer.get("errors"):
        raise ChuxiError(answer["errors"][0])
    return answer["data"]


def pages(query, path, **variables):
    """Everything in a list, a page after the other. The query takes $after."""
    after = None
    while True:
        page = ask(query, after=after, **variables)
        for name in path:
            page = page[name]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


PEOPLE = """
query ($name: String!, $after: String) {
  people(where: { name: { eq: $name } }, first: 50, after: $after) {
    nodes {
      id
      name
      tenures { title organization { name } attestedFrom attestedTo }
      coAttendees(first: 5) { person { name } events first last }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

EVENTS = """
query ($id: ID!, $after: String) {
  person(id: $id) {
    participations(first: 50, after: $after) {
      nodes { role event { date name } evidence { sentence citation } }
      pageInfo { hasNextPage endCursor }
    }
  }
}
"""


def table_of(file, **options):
    """A table of the export, as a list of dictionaries."""
    query = "&".join(["format=csv", f"file={file}", *(f"{name}={value}" for name, value in options.items())])
    text = send(f"{URL.rsplit('/', 1)[0]}/export?{query}")
    return list(csv.DictReader(io.StringIO(text.lstrip("\ufeff"))))


def report(name):
    for person in pages(PEOPLE, ["people"], name=name):
        print(person["name"])
        for tenure in person["tenures"]:
            body = tenure["organization"]["name"] if tenure["organization"] else ""
            print(f"  {body}{tenure['title']}  {tenure['attestedFrom'] or '?'} – {tenure['attestedTo'] or '?'}")
        for other in person["coAttendees"]:
            print(f"  × {other['person']['name']}: {other['events']}")
        for part in pages(EVENTS, ["person", "participations"], id=person["id"]):
            evidence = part["evidence"][0]
            print(f"  {part['event']['date'] or '?'} {part['role']} {part['event']['name']}")
            print(f"    {evidence['sentence']}（{evidence['citation']}）")
        rows = table_of("participations.csv", around=person["id"], hops=1)
        print(f"  {len(rows)} participations in the table around {person['name']}")


if __name__ == "__main__":
    for asked in sys.argv[1:] or ["金锋"]:
        report(asked)
