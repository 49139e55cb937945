using System.Text;

namespace Guangming.Domain.Tests;

/// <summary>The sources of the library by folder, without comments and strings.</summary>
internal static class Rooms
{
    /// <summary>The root of the repository: the folder above the tests that holds the solution.</summary>
    public static DirectoryInfo Repository { get; } = Find();

    /// <summary>Each file with its room and the words of its code.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. Sources().Select(SourceFile.Of)];

    private static IEnumerable<(string Room, string File, string Text)> Sources()
    {
        string root = Path.Join(Repository.FullName, "src", "Guangming.Domain");
        foreach (string file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            string[] parts = Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar);
            if (parts.Length > 1 && parts[0] is not ("bin" or "obj"))
            {
                yield return (parts[0], string.Join('/', parts), System.IO.File.ReadAllText(file));
            }
        }
    }

    private static DirectoryInfo Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Join(folder.FullName, "Guangming.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder ?? throw new DirectoryNotFoundException("The tests run within the repository: no Guangming.Domain.sln above them.");
    }
}

/// <summary>A source file: the types it declares and the names it uses.</summary>
internal sealed record SourceFile(string Room, string Name, IReadOnlySet<string> Declared, IReadOnlySet<string> Used)
{
    private static readonly string[] Keywords = ["class", "struct", "interface", "enum", "record", "delegate"];

    public static SourceFile Of((string Room, string File, string Text) source) => Of(source.Room, source.File, source.Text);

    public static SourceFile Of(string room, string file, string text)
    {
        string[] words = [.. Words(Code(text))];
        HashSet<string> declared = new(StringComparer.Ordinal);
        HashSet<string> used = new(StringComparer.Ordinal);
        int depth = 0;
        bool isEnum = false;
        for (int i = 0; i < words.Length; i++)
        {
            isEnum = depth == 0 ? isEnum || words[i] == "enum" : isEnum;
            depth += words[i] switch { "{" => 1, "}" => -1, _ => 0 };
            bool isName = char.IsAsciiLetter(words[i][0]);
            string before = i > 0 ? words[i - 1] : string.Empty;
            if (depth == 0 && isName && Keywords.Contains(before, StringComparer.Ordinal) && !Keywords.Contains(words[i], StringComparer.Ordinal))
            {
                declared.Add(words[i]);
            }

            bool isEnumMember = isEnum && depth == 1 && (before is "{" or "," or "]");
            if (isName && !isEnumMember && !IsMember(words, i) && !IsMemberName(words, i))
            {
                used.Add(words[i]);
            }
        }

        used.ExceptWith(declared);
        return new SourceFile(room, file, declared, used);
    }

    // A member of something (.Report) is no type; a type in front of its member (Unit.Person) is.
    private static bool IsMember(string[] words, int i)
    {
        string before = i > 0 ? words[i - 1] : string.Empty;
        string after = i + 1 < words.Length ? words[i + 1] : string.Empty;
        bool isPattern = (before is "{" or "," or "(") && after is ":";
        // A call by name alone is one of the class's own methods; so is what stands in nameof.
        bool isCall = after is "(" && before is not ("new" or "[" or ":" or ",");
        return isPattern || isCall || (before is "." && !(i > 1 && words[i - 2] is "Domain"));
    }

    // public Measure Measure => …: the second one is a name of a property, a parameter or a variable.
    private static bool IsMemberName(string[] words, int i)
    {
        string before = i > 0 ? words[i - 1] : string.Empty;
        string after = i + 1 < words.Length ? words[i + 1] : string.Empty;
        bool followsType = before is "?" or ">" or "]" || (char.IsAsciiLetter(before.FirstOrDefault()) && char.IsAsciiLetterUpper(before[0]))
            || before is "string" or "int" or "bool" or "decimal" or "long" or "object" or "void";
        return followsType && after is "{" or "=" or ";" or "(" or ")" or "," or "=>" && before != "new" && followsType;
    }

    private static IEnumerable<string> Words(string code)
    {
        for (int i = 0; i < code.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(code[i]) || code[i] == '_')
            {
                int start = i;
                while (i + 1 < code.Length && (char.IsAsciiLetterOrDigit(code[i + 1]) || code[i + 1] == '_'))
                {
                    i++;
                }

                yield return code[start..(i + 1)];
            }
            else if (code[i] == '=' && i + 1 < code.Length && code[i + 1] == '>')
            {
                i++;
                yield return "=>";
            }
            else if (!char.IsWhiteSpace(code[i]))
            {
                yield return code[i].ToString();
            }
        }
    }

    /// <summary>The text without comments, strings and characters.</summary>
    internal static string Code(string text)
    {
        StringBuilder code = new();
        int i = 0;
        while (i < text.Length)
        {
            if (text.AsSpan(i).StartsWith("//"))
            {
                i = IndexOrEnd(text, "\n", i);
            }
            else if (text.AsSpan(i).StartsWith("/*"))
            {
                i = IndexOrEnd(text, "*/", i + 2) + 2;
            }
            else if (text.AsSpan(i).StartsWith("\"\"\""))
            {
                i = IndexOrEnd(text, "\"\"\"", i + 3) + 3;
            }
            else if (text[i] == '"')
            {
                i = EndOfString(text, i, code);
            }
            else if (text[i] == '\'')
            {
                i += text[i + 1] == '\\' ? 2 : 1;
                i = IndexOrEnd(text, "'", i + 1) + 1;
            }
            else
            {
                code.Append(text[i++]);
            }
        }

        return code.ToString();
    }

    // What stands in the holes of an interpolated string is code.
    private static int EndOfString(string text, int start, StringBuilder code)
    {
        bool isInterpolated = start > 0 && (text[start - 1] == '$' || (start > 1 && text[start - 2] == '$'));
        bool isVerbatim = start > 0 && (text[start - 1] == '@' || (start > 1 && text[start - 2] == '@' && text[start - 1] == '$'));
        int i = start + 1;
        while (i < text.Length && text[i] != '"')
        {
            if (text[i] == '\\' && !isVerbatim)
            {
                i++;
            }
            else if (isInterpolated && text[i] == '{' && text[i + 1] == '{')
            {
                i++;
            }
            else if (isInterpolated && text[i] == '{')
            {
                int depth = 0;
                int hole = i;
                do
                {
                    depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
                    i = text[i] == '"' ? EndOfString(text, i, new StringBuilder()) : i + 1;
                }
                while (depth > 0);
                code.Append(' ').Append(Code(text[(hole + 1)..(i - 1)])).Append(' ');
                continue;
            }

            i++;
        }

        return i + 1;
    }

    private static int IndexOrEnd(string text, string what, int from)
    {
        int at = from >= text.Length ? -1 : text.IndexOf(what, from, StringComparison.Ordinal);
        return at < 0 ? text.Length : at;
    }
}
