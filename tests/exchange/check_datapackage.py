"""Holds data packages against the published profile of Data Package 2.0, and their files against their descriptors.

    python3 tests/exchange/check_datapackage.py FOLDER...

Needs python3-jsonschema. Ends with 1 and says what is wrong where a package is refused, or where a broken one is not.
"""
import copy
import csv
import hashlib
import json
import pathlib
import sys

import jsonschema

PROFILES = pathlib.Path(__file__).parent / "profiles"


def validator(name):
    schema = json.loads((PROFILES / name).read_text(encoding="utf-8"))
    kind = jsonschema.validators.validator_for(schema, default=jsonschema.Draft7Validator)
    kind.check_schema(schema)
    return kind(schema, format_checker=jsonschema.FormatChecker())


PACKAGE = validator("datapackage-2.0.json")
TABLE = validator("tableschema-2.0.json")


def faults_of(descriptor):
    yield from (f"{list(error.absolute_path)}: {error.message[:200]}" for error in PACKAGE.iter_errors(descriptor))
    for resource in descriptor.get("resources", []):
        if isinstance(resource, dict) and "schema" in resource:
            yield from (f"{resource.get('name')}: {list(error.absolute_path)}: {error.message[:200]}" for error in TABLE.iter_errors(resource["schema"]))


def faults_of_files(folder, descriptor):
    ids = {}
    rows = {}
    for resource in descriptor["resources"]:
        data = (folder / resource["path"]).read_bytes()
        if len(data) != resource["bytes"] or "sha256:" + hashlib.sha256(data).hexdigest() != resource["hash"]:
            yield f"{resource['path']}: other bytes than the descriptor says"
        table = list(csv.DictReader(data.decode("utf-8").splitlines(keepends=True), strict=True))
        names = [field["name"] for field in resource["schema"]["fields"]]
        if table and list(table[0]) != names:
            yield f"{resource['path']}: the headings are {list(table[0])}, the fields {names}"
        rows[resource["name"]] = table
        for key in resource["schema"].get("primaryKey", []):
            values = [row[key] for row in table]
            ids[resource["name"], key] = set(values)
            if len(set(values)) != len(values):
                yield f"{resource['path']}: {key} is not unique"
        for field in resource["schema"]["fields"]:
            allowed = field["constraints"].get("enum")
            for row in table:
                value = row[field["name"]]
                if field["constraints"].get("required") and value == "":
                    yield f"{resource['path']}: {field['name']} is empty"
                if allowed and value and value not in allowed:
                    yield f"{resource['path']}: {field['name']} is {value}, not one of {allowed}"
    for resource in descriptor["resources"]:
        for key in resource["schema"].get("foreignKeys", []):
            (name,), target = key["fields"], key["reference"]
            known = ids[target["resource"], target["fields"][0]]
            for row in rows[resource["name"]]:
                if row[name] and row[name] not in known:
                    yield f"{resource['path']}: {name} {row[name]} is not in {target['resource']}"


def broken(descriptor):
    """Descriptors that must be refused, so that a profile which refuses nothing is noticed."""
    for change in (
        lambda one: one.pop("resources"),
        lambda one: one["resources"].clear(),
        lambda one: one["resources"][0].pop("path"),
        lambda one: one["resources"][0].update(path="../outside.csv"),
        lambda one: one["resources"][0]["schema"].pop("fields"),
        lambda one: one["resources"][0]["schema"]["fields"][0].update(type="text"),
        lambda one: one["resources"][3]["schema"]["foreignKeys"][0].pop("reference"),
    ):
        changed = copy.deepcopy(descriptor)
        change(changed)
        yield changed


def main(folders):
    faults = []
    for folder in map(pathlib.Path, folders):
        descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        found = [*faults_of(descriptor), *faults_of_files(folder, descriptor)]
        accepted = sum(not any(faults_of(one)) for one in broken(descriptor))
        if accepted:
            found.append(f"{accepted} broken descriptors were accepted")
        faults += [f"{folder}: {fault}" for fault in found]
        print(f"{folder}: {len(descriptor['resources'])} resources, {len(found)} faults")
    print("\n".join(faults), end="\n" if faults else "")
    return 1 if faults or not folders else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
