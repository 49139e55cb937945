#!/usr/bin/env bash
# Opens workbooks in LibreOffice, without a screen, and saves them again as .xlsx:
#
#     tests/exchange/libreoffice_roundtrip.sh OUT_FOLDER IN.xlsx...
#
# Needs libreoffice-calc. Ends with 1 where a workbook cannot be opened or saved; 2 where LibreOffice is missing.
set -u
command -v soffice >/dev/null || { echo "soffice is missing (libreoffice-calc)"; exit 2; }
out=$1
shift
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
mkdir -p "$out"
for workbook in "$@"; do
    saved=$out/$(basename "$workbook")
    rm -f "$saved"
    timeout 180 soffice --headless "-env:UserInstallation=file://$profile" --convert-to "xlsx:Calc MS Excel 2007 XML" --outdir "$out" "$workbook" >"$profile/log" 2>&1
    [ -s "$saved" ] || { echo "$workbook was not saved:"; cat "$profile/log"; exit 1; }
    echo "$workbook -> $saved"
done
