#!/usr/bin/env python3
"""Holds the JSON Schema of the report format against documents: those given must pass, broken ones must not.

Usage: check_schema.py SCHEMA DOCUMENT [DOCUMENT ...]

The broken variants are made from the first document, one change each; those of variants.json, which the library's
tests read as well, from the document in it. Exit code 0 when everything is as it should be, 1 when not, 2 on wrong
usage. Needs the Python package jsonschema 4 or later.
"""

import copy
import json
import os.path
import sys

from jsonschema import Draft202012Validator

VARIANTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "variants.json")
LONE_CONTROL = "a\u0007b"
OVERRIDE = "a\u202eb"


def refuse_duplicates(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError("a member stands twice: " + ", ".join(sorted({n for n in names if names.count(n) > 1})))
    return dict(pairs)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file, object_pairs_hook=refuse_duplicates)


def first(document, section, member=None, value=None):
    for item in document[section]:
        if member is None or (member in item and (value is None or item[member] == value)):
            return item
    raise LookupError(f"The first document has nothing in {section} with {member} = {value}.")


def figure_of(document, basis):
    return next(f for f in document["figures"] if f["period"]["basis"] == basis)


# Each entry: what is broken, and a function that breaks it.
BROKEN = [
    ("another major version", lambda d: d.update(formatVersion="2.0")),
    ("version as a number", lambda d: d.update(formatVersion=1.0)),
    ("no source", lambda d: d.pop("source")),
    ("publication without an offset", lambda d: d["source"].update(published="2020-12-21T08:02:58")),
    ("publication as a bare day", lambda d: d["source"].update(published="2020-12-21")),
    ("a hash that is too short", lambda d: d["source"].update(textSha256="e31103d7")),
    ("a title as a bare string", lambda d: d["source"].update(title="title")),
    ("a text in an unknown language", lambda d: d["source"]["title"].update(fr="titre")),
    ("an empty text", lambda d: d["source"].update(title={})),
    ("a blank text", lambda d: d["source"].update(title={"en": " "})),
    ("a control character", lambda d: d["source"].update(title={"en": LONE_CONTROL})),
    ("a bidirectional override", lambda d: d["divisions"][0].update(name={"en": OVERRIDE})),
    ("a division code of five digits", lambda d: first(d, "divisions", "code").update(code="45102")),
    ("an unknown province", lambda d: first(d, "divisions", "code").update(code="991029")),
    ("a division code as a number", lambda d: first(d, "divisions", "code").update(code=451029)),
    ("an unknown kind of division", lambda d: d["divisions"][0].update(kind="planet")),
    ("a size for a named place", lambda d: first(d, "divisions", "kind", "county").update(size=5)),
    ("a group of none", lambda d: first(d, "divisions", "kind", "group").update(size=0)),
    ("a month 13", lambda d: first(d, "pairings", "from").update({"from": "2016-13"})),
    ("a supporter as a string", lambda d: d["pairings"][0].update(supporter="guangming")),
    ("no recipient", lambda d: d["pairings"][0].update(recipient=[])),
    ("no programme", lambda d: d["pairings"][0].pop("programme")),
    ("a measure in an unknown unit", lambda d: d["measures"][0].update(unit="bushel")),
    ("an unknown kind of measure", lambda d: d["measures"][0].update(kind="guess")),
    ("an unknown aggregation", lambda d: d["measures"][0].update(aggregation="median")),
    ("a malformed domain", lambda d: d["measures"][0].update(domain="0..100")),
    ("an id with a space", lambda d: d["figures"][0].update(id="tianlin places")),
    ("a value as a number", lambda d: d["figures"][0].update(value=630)),
    ("exact without a note", lambda d: first(d, "figures", "exact").pop("note")),
    ("an unknown status", lambda d: d["figures"][0].update(status="rumour")),
    ("an unknown attribution", lambda d: d["figures"][0].update(attribution="weather")),
    ("a base of two kinds", lambda d: first(d, "figures", "of").update(of={"figure": "a", "notNamed": True})),
    ("an unknown member in a base", lambda d: first(d, "figures", "of").update(of={"notNamed": True, "x": 1})),
    ("no period", lambda d: d["figures"][0].pop("period")),
    ("an unknown basis", lambda d: figure_of(d, "cumulative")["period"].update(basis="forever")),
    ("a year without its start", lambda d: figure_of(d, "annual")["period"].pop("start")),
    ("a point in time with a start", lambda d: figure_of(d, "point-in-time")["period"].update(start="2015-01-01")),
    ("a period of nothing", lambda d: d["figures"][0].update(period={"basis": "period"})),
    ("a date where none is stated", lambda d: figure_of(d, "unspecified")["period"].update(end="2020-12-21")),
    ("a partial day in a period", lambda d: figure_of(d, "cumulative")["period"].update(end="2020-12")),
    ("an unknown granularity", lambda d: figure_of(d, "annual")["period"].update(granularity="week")),
    ("a granularity of no date", lambda d: d["figures"][0].update(period={"basis": "cumulative", "granularity": "year"})),
    ("an unknown source of a date", lambda d: figure_of(d, "cumulative")["period"].update(dated="hearsay")),
    ("an unknown member in a period", lambda d: figure_of(d, "cumulative")["period"].update(x=1)),
    ("a line 0", lambda d: first(d, "figures", "anchor")["anchor"].update(line=0)),
    ("a negative start", lambda d: first(d, "figures", "anchor")["anchor"].update(start=-1)),
    ("an anchor without its token", lambda d: first(d, "figures", "anchor")["anchor"].pop("token")),
    ("an unknown member in an anchor", lambda d: first(d, "figures", "anchor")["anchor"].update(page=3)),
    ("an unknown kind of relation", lambda d: d["relations"][0].update(kind="cousin-of")),
    ("a part without its whole", lambda d: first(d, "relations", "kind", "part-of").pop("whole")),
    ("a relation without an origin", lambda d: d["relations"][0].pop("origin")),
    ("one figure together with nothing", lambda d: first(d, "relations", "figures").update(figures=["a"])),
    ("a derivation by nothing", lambda d: first(d, "relations", "kind", "derives").pop("by")),
    ("a milestone without its text", lambda d: d["milestones"][0].pop("text")),
    ("a milestone on a free date", lambda d: d["milestones"][0].update(date="last summer")),
    ("left out for no reason", lambda d: d["leftOut"][0].pop("reason")),
    ("figures as an object", lambda d: d.update(figures={})),
]

# What a reader has to live with: unknown members of objects, codes of open sets, other ways of writing a number.
SOUND = [
    ("a later minor version", lambda d: d.update(formatVersion="1.7")),
    ("an unknown member of the report", lambda d: d.update({"x-editor": {"a": [1]}})),
    ("an unknown member of a figure", lambda d: d["figures"][0].update({"x-colour": "red"})),
    ("an unknown member of a relation", lambda d: d["relations"][0].update({"x-colour": "red"})),
    ("an unknown measure", lambda d: d["figures"][0].update(measure="somebody.elses-measure")),
    ("an open programme", lambda d: d["pairings"][0].update(programme="sister-cities")),
    ("a compound unit", lambda d: d["measures"][0].update(unit="yuan/person")),
    ("an open domain", lambda d: d["measures"][0].update(domain="[0元, ∞)")),
    ("no figures", lambda d: d.pop("figures")),
    ("an address in words", lambda d: d["source"].update(address="the notice board of the village")),
    ("an id with upper case", lambda d: d["figures"][0].update(id="Tianlin.Places")),
    ("a value of a measure without a unit", lambda d: d["figures"][0].update(value="1.796")),
    ("a figure without an anchor", lambda d: d["figures"][0].pop("anchor")),
] + [
    (f"the value {value}", lambda d, value=value: d["figures"][0].update(value=value))
    for value in (
        "1.796亿元", "17,960万元", "1亿7960万元", "一亿七千九百六十万元", "-3.5万元", "3千多万元", "4万多亿元", "约20人", "50家以上",
        "近100户", "1400多人次", "21.53个百分点", "31.1倍", "三成五", "百分之二十三点一", "5‰", "CNY 179.6 million", "13,055 households",
        "21.53 percentage points", "over CNY 130,000", "23.1%",
    )
]


def edited(document, edits):
    document = copy.deepcopy(document)
    for edit in edits:
        operation = next(name for name in ("set", "add", "remove") if name in edit)
        steps = [step.replace("~1", "/").replace("~0", "~") for step in edit[operation].split("/")[1:]]
        last = None if operation == "add" else steps.pop()
        at = document
        for step in steps:
            at = at[int(step)] if isinstance(at, list) else at[step]
        key = int(last) if last is not None and isinstance(at, list) else last
        if operation == "add":
            at.append(copy.deepcopy(edit["to"]))
        elif operation == "set":
            at[key] = copy.deepcopy(edit["to"])
        else:
            del at[key]
    return document


def check_listed(validator, listed):
    names = set()
    for variant in listed["variants"]:
        name, schema, library = variant["name"], variant["schema"], variant["library"]
        if name in names:
            yield f"listed twice: {name}"
        names.add(name)
        if {schema, library} - {"accept", "refuse"}:
            yield f"neither accept nor refuse: {name}"
        if (schema, library) == ("refuse", "accept"):
            yield f"the schema would be stricter than the library: {name}"
        if ("why" in variant) != (schema != library):
            yield f"a difference, and only a difference, says why: {name}"
        if ("finding" in variant) != (library == "refuse"):
            yield f"what the library refuses, and only that, has a finding: {name}"
        found = "accept" if validator.is_valid(edited(listed["base"], variant["edits"])) else "refuse"
        if found != schema:
            yield f"the schema does not {schema}: {name}"


def report(faults, tried):
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"schema check {'failed' if faults else 'passed'}: {tried}, {len(faults)} fault(s)")
    return 1 if faults else 0


def main(arguments):
    if len(arguments) < 2:
        print("usage: check_schema.py SCHEMA DOCUMENT [DOCUMENT ...]", file=sys.stderr)
        return 2
    schema = load(arguments[0])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    documents = [(path, load(path)) for path in arguments[1:]]
    faults = []
    for path, document in documents:
        for error in validator.iter_errors(document):
            faults.append(f"{path} at {error.json_path}: {error.message[:200]}")
    if faults:  # variants of a faulty document would prove nothing
        return report(faults, f"{len(documents)} document(s)")
    original = documents[0][1]
    for what, change in SOUND:
        variant = copy.deepcopy(original)
        change(variant)
        for error in validator.iter_errors(variant):
            faults.append(f"refused, though sound: {what}, at {error.json_path}")
    for what, change in BROKEN:
        variant = copy.deepcopy(original)
        change(variant)
        if validator.is_valid(variant):
            faults.append(f"accepted, though broken: {what}")
    listed = load(VARIANTS)
    faults += check_listed(validator, listed)
    return report(
        faults,
        f"{len(documents)} document(s), {len(SOUND)} sound, {len(BROKEN)} broken and {len(listed['variants'])} listed variants")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
