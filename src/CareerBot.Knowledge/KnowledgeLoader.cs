using System.Collections.Immutable;
using CareerBot.Knowledge.Loading.Files;
using CareerBot.Knowledge.Loading.LanguageFiles;
using CareerBot.Knowledge.Loading.Merging;
using CareerBot.Knowledge.Loading.RoleFiles;
using CareerBot.Knowledge.Loading.Sources;
using CareerBot.Knowledge.Loading.Words;

namespace CareerBot.Knowledge;

/// <summary>Reads folders such as <c>knowledge/</c>; strict, and with every problem at once.</summary>
/// <param name="replies">The sentences that are said: by id, the placeholders that are filled in. The files must hold just these.</param>
public sealed class KnowledgeLoader(IReadOnlyDictionary<string, ImmutableArray<string>> replies)
{
    private const string LanguageFolder = "language";

    /// <summary>Reads the folders; never throws for what stands in them.</summary>
    /// <param name="folders">
    /// The first holds <c>sources.yaml</c>, <c>language/</c> and <c>roles/</c>, further ones <c>roles/</c> and perhaps
    /// <c>sources.yaml</c>. Ids and titles that two folders hold are the earlier one's.
    /// </param>
    public KnowledgeLoadResult Load(IReadOnlyList<string> folders)
    {
        var log = new ProblemLog();
        if (!ReportFolders(folders, log))
            return new KnowledgeLoadResult(null, log.Sorted());

        var sources = new SourcesReader(log).Read(folders);
        var language = new LanguageReader(Path.Combine(folders[0], LanguageFolder), replies, log).Read();
        var roles = ReadRoles(folders, new RoleReader(sources, language.Skills, new TitleKeys(language.Shorthand)), log);
        return log.IsEmpty
            ? new KnowledgeLoadResult(new KnowledgeBase(RoleLinks.Complete(roles), sources.Pages, sources.Surveys, language), [])
            : new KnowledgeLoadResult(null, log.Sorted());
    }

    private static List<RoleFolder> ReadRoles(IReadOnlyList<string> folders, RoleReader reader, ProblemLog log)
    {
        var folderReader = new RoleFolderReader(reader, log);
        var roles = folders.Select(folderReader.Read).ToList();
        var references = new RoleReferences(folderReader.Ids);
        foreach (var folder in roles)
        {
            TitleClashes.Report(folder);
            foreach (var file in folder.Files)
                references.Report(file);
        }
        return roles;
    }

    /// <summary>False where a folder is missing, so that what it holds would be missed everywhere else.</summary>
    private static bool ReportFolders(IReadOnlyList<string> folders, ProblemLog log)
    {
        if (folders.Count == 0)
            log.For("(folders of knowledge)").Add(1, "none is given");
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
                log.For(folder).Add(1, "the folder is missing");
        }
        var complete = log.IsEmpty;
        foreach (var language in folders.Skip(1).Select(folder => Path.Combine(folder, LanguageFolder)))
        {
            if (Directory.Exists(language))
                log.For(language).Add(1, "only the first folder holds language files");
        }
        return complete;
    }
}
