"""Makes one console project of the C# blocks of a document: program.py DOCUMENT PACKAGES FOLDER; nothing where it has none.

The blocks are one program from top to bottom. It prints what stands behind its Console.WriteLine( lines as // comments;
these go to expected.txt. Packages are those that the document says it uses.
"""
import re
import sys
from pathlib import Path

document, packages, folder = (Path(argument) for argument in sys.argv[1:])
program, expected, block = [], [], False
for number, line in enumerate(document.read_text(encoding="utf-8").split("\n"), 1):
    if line.startswith("```"):
        block = line.strip() == "```csharp"
        if block: # so that an error names the document's line
            program.append(f'#line {number + 1} "{document.name}"')
        continue
    if not block:
        continue
    program.append(line)
    if "Console.WriteLine(" in line:
        near = line.rfind("); // ")
        at = near + 2 if near >= 0 else line.find(" // ", line.index("Console.WriteLine("))
        if at < 0:
            sys.exit(f"{document.name}:{number}: prints something, and no comment says what")
        expected.append(line[at + 3:].strip())
if not program:
    sys.exit()

references = []
for name in sorted(set(re.findall(r"^using (Guangming\.[\w.]+);$", "\n".join(program), re.MULTILINE))):
    versions = [match[1] for file in packages.glob("*.nupkg") if (match := re.fullmatch(re.escape(name) + r"\.(\d.*)\.nupkg", file.name))]
    if len(versions) != 1:
        sys.exit(f"{document.name}: using {name}: expected one package of that name, found {len(versions)}")
    references.append(f'<PackageReference Include="{name}" Version="[{versions[0]}]" />')

folder.mkdir(parents=True)
(folder / "Program.cs").write_text("\n".join(program) + "\n", encoding="utf-8")
(folder / "expected.txt").write_text("\n".join(expected) + "\n", encoding="utf-8")
(folder / "Consumer.csproj").write_text(f"""<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>{''.join(references)}</ItemGroup>
</Project>
""", encoding="utf-8")
