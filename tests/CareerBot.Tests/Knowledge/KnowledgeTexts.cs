namespace CareerBot.Tests.Knowledge;

/// <summary>The files of a small valid knowledge folder.</summary>
internal static class KnowledgeTexts
{
    public const string Sources = """
        pages:
          - id: some-page
            title: Some Page
            publisher: Some Publisher
            year: 2024
          - id: other-page
            title: Other Page
            publisher: Other Publisher
        surveys:
          - name: ZipRecruiter
            aliases: [zip recruiter]
          - name: Glassdoor

        """;

    public const string Analyst = """
        ---
        id: data-analyst
        titles:
          - name: Data Analyst
            shared: [Number Cruncher]
        ---

        ## Overview {pages="some-page"}

        Reads data.

        """;

    public const string Scientist = """
        ---
        id: data-scientist
        titles:
          - name: Data Scientist
            aliases: [Data Wizard]
            shared: [Number Cruncher]
          - name: Senior Data Scientist
        skills: [Python, C++]
        education: { minimum: bachelor, usual: doctorate }
        experience: 3
        pay:
          - title: Data Scientist
            measure: average
            amount: 110545.50
            place: United States
            page: some-page
          - title: Senior Data Scientist
            measure: percentile
            percentile: 90
            from: 150000
            to: 175000
            per: hour
            basis: total
            place: New York City
            experience: { from: 7, to: 10 }
            survey: ZipRecruiter
            sample: 210
            page: other-page
            year: 2023
            approximate: true
            note: up to
            doubt: The page gives two figures.
          - title: Data Scientist
            measure: range
            from: 90000
            place: global
            experience: { from: 2 }
            page: some-page
        ladders:
          - page: some-page
            steps: [Research Intern, data-analyst, "Principal Scientist"]
        related: [data-analyst]
        ---

        ## Overview {pages="some-page other-page"}

        A first paragraph that
        runs over two lines.

        **In short:** A second one.

        ## Soft skills {pages="other-page"}

        - **Talking:** With people.
        - Listening

        ### In writing

        1. Reports

        ## Salary {pages="some-page"}

        ### Bonus

        - A share.

        ## Career path {pages="some-page"}

        Onwards.

        """;

    public const string Intents = """
        overview: ["what is a {role}"]
        responsibilities: ["what does a {role} do"]
        requirements: ["what does it take to be a {role}"]
        skills: ["which skills does a {role} need"]
        soft-skills: ["which soft skills does a {role} need"]
        salary:
          - what does a {role} earn in {place}
          - what is the {percentile} of {survey}
        offer-check: ["is {amount} fair for a {role}"]
        career-path: ["what comes after {role}"]
        market-demand: ["are {roles} wanted"]
        industry-trends: ["how will {role} change"]
        best-practices: ["how to be a good {role}"]
        challenges: ["what is hard for a {role}"]
        compare: ["which of {roles} is better"]
        find-roles: ["which roles need {skill} and {years}"]
        list-roles: [which roles do you know]
        sources: ["where is the {topic} from"]
        help: [what can you do]
        greeting: [hello]
        thanks: [thank you]
        goodbye: [bye]
        out-of-scope: [what is the weather, "??"]

        """;

    public const string Terms = """
        pay: [salary, take home]
        place: [city]

        """;

    public const string Shorthand = """
        fields:
          ml: machine learning
        words:
          sr: senior
          r&d: research and development

        """;

    public const string Skills = """
        Python: []
        C++: [cpp, c plus plus]
        C: []

        """;

    public const string Occupations = """
        heads: [engineer, scientist]
        levels: [senior, junior]
        modifiers: [network]
        titles: [product manager]

        """;

    public const string Names = """
        places: { Paris: [], New York City: [nyc] }
        surveys: { Glassdoor: [] }
        currencies: { euro: [eur, "€"] }

        """;

    public const string Words = """
        # Everyday words.
        the
        weather

        """;

    public const string Replies = """
        greeting: Hello!
        answer: "{role} earns {amount}."

        """;
}
