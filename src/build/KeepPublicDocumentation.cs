using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Takes out of an assembly's XML documentation what its reviewed surface does not list. Compiled by MSBuild when it packs.</summary>
public sealed class KeepPublicDocumentation : Task
{
    private static readonly Regex Room = new Regex(@"^namespace (\S+)");
    private static readonly Regex Type = new Regex(@"^( *)(?:\[.*\] *)?(?:public|protected) (?:(?:static|sealed|abstract|readonly) )*(?:class|struct|interface|enum|delegate .+?) (\w+)(<[^>]+>)?(?=[ (:]|$)");
    private static readonly Regex Word = new Regex(@"\w+");

    /// <summary>The text of the surface, which a test keeps in step with the assembly.</summary>
    [Required]
    public string Surface { get; set; }

    /// <summary>The XML file, which is written anew.</summary>
    [Required]
    public string Documentation { get; set; }

    /// <summary>Writes the file anew, if it names anything that is not listed.</summary>
    public override bool Execute()
    {
        var listed = Listed();
        var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        var hidden = document.Descendants("member").Where(member => !IsListed(member.Attribute("name").Value, listed)).ToList();
        if (hidden.Count > 0)
        {
            hidden.ForEach(member => member.Remove());
            document.Save(Documentation);
        }

        return true;
    }

    // Of every type, by its documentation id, the words of the lines that list its members.
    private Dictionary<string, HashSet<string>> Listed()
    {
        var listed = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var outer = new Stack<KeyValuePair<int, string>>();
        var room = "";
        foreach (var line in File.ReadLines(Surface))
        {
            if (Room.Match(line) is Match inRoom && inRoom.Success)
            {
                room = inRoom.Groups[1].Value;
                outer.Clear();
                continue;
            }

            var indent = line.Length - line.TrimStart().Length;
            while (outer.Count > 0 && outer.Peek().Key >= indent && !line.TrimStart().StartsWith("{", StringComparison.Ordinal) && !line.TrimStart().StartsWith("}", StringComparison.Ordinal))
            {
                outer.Pop();
            }

            var type = Type.Match(line);
            if (type.Success)
            {
                var parameters = type.Groups[3].Success ? "`" + type.Groups[3].Value.Split(',').Length : "";
                var name = (outer.Count > 0 ? outer.Peek().Value : room) + "." + type.Groups[2].Value + parameters;
                listed[name] = new HashSet<string>(StringComparer.Ordinal);
                outer.Push(new KeyValuePair<int, string>(indent, name));
            }
            else if (outer.Count > 0)
            {
                listed[outer.Peek().Value].UnionWith(Word.Matches(line).Cast<Match>().Select(word => word.Value));
            }
        }

        return listed;
    }

    private static bool IsListed(string id, Dictionary<string, HashSet<string>> listed)
    {
        var name = id.Substring(2).Split('(')[0].Split('~')[0];
        if (id[0] == 'T')
        {
            return listed.ContainsKey(name);
        }

        var dot = name.LastIndexOf('.');
        var member = Regex.Replace(name.Substring(dot + 1), "``.*$", "");
        return listed.TryGetValue(name.Substring(0, dot), out var words)
            && (words.Contains(member) || member.StartsWith("op_", StringComparison.Ordinal)
                || (member == "Item" && words.Contains("this")) || (member == "#ctor" && words.Contains(Simple(name.Substring(0, dot)))));
    }

    private static string Simple(string type) => Regex.Match(type, @"\w+(?=(`\d+)?$)").Value;
}
