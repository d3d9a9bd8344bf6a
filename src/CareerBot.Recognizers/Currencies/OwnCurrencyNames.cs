namespace CareerBot.Recognizers.Currencies;

/// <summary>Currencies whose noun is their own: "yen". Nouns that mostly mean something else need a number or an adjective.</summary>
internal static class OwnCurrencyNames
{
    /// <summary>Name; ISO code; nouns ("~" before one that needs more); adjectives; symbols.</summary>
    public const string Table =
        """
        Abkhazian apsar; ; apsar, apsars; abkhazian;
        Afghan afghani; AFN; afghani, afghanis; afghan; ؋
        Euro; EUR; euro, euros; ; €
        Albanian lek; ; lek, leks; albanian;
        Angolan kwanza; AOA; kwanza, kwanzas; angolan; kz
        Armenian dram; AMD; ; armenian dram, armenian drams;
        Aruban florin; AWG; ; aruban florin, aruban florins;
        Bangladeshi taka; BDT; ~taka, takas; bangladeshi; ৳
        Bhutanese ngultrum; BTN; ngultrum, ngultrums; bhutanese; nu.
        Bolivian boliviano; BOB; boliviano, bolivianos; bolivian, bolivia; bs.
        Bosnia and Herzegovina convertible mark; BAM; convertible mark, convertible marks; bosnia and herzegovina;
        Botswana pula; BWP; ~pula, ~pulas; botswana;
        Brazilian real; BRL; reais, brazilian real, brazilian reals, brazil real, brazil reals; ; r$
        Bulgarian lev; BGN; ~lev, ~levs, leva; bulgarian, bulgaria; лв
        Cambodian riel; KHR; riel, riels; cambodian, cambodia; ៛
        Cape Verdean escudo; CVE; ; cape verdean escudo, cape verdean escudos;
        Costa Rican colón; CRC; ; costa rican colón, costa rican colóns, costa rica colón, costa rican colon, costa rican colons, costa rica colon; ₡
        Salvadoran colón; SVC; ; salvadoran colón, salvadoran colóns, salvador colón, salvadoran colon, salvador colon;
        Croatian kuna; HRK; kuna, kunas; croatian, croatia;
        Czech koruna; CZK; koruna, korunas; czech; kč
        Eritrean nakfa; ERN; nakfa, nakfas; eritrean; nfk
        Ethiopian birr; ETB; birr; ethiopian;
        Gambian dalasi; GMD; dalasi, dalasis; gambian;
        Georgian lari; GEL; ~lari, ~laris; georgian; ₾
        Ghanaian cedi; GHS; cedi, cedis; ghanaian; ₵, gh₵
        Guatemalan quetzal; GTQ; ; guatemalan quetzal, guatemalan quetzals, guatemala quetzal;
        Haitian gourde; HTG; gourde, gourdes; haitian;
        Honduran lempira; HNL; lempira, lempiras; honduran;
        Hungarian forint; HUF; forint, forints; hungarian, hungary;
        Israeli new shekel; ILS; shekel, shekels; israeli, israeli new, israel; ₪
        Lithuanian litas; ; litas; lithuanian, lithuan; ltl
        Japanese yen; JPY; ~yen, ~yens; japanese, japan; ¥
        Kazakhstani tenge; KZT; tenge; kazakhstani; ₸
        North Korean won; KPW; ; north korean won, north korean wons;
        South Korean won; KRW; ; south korean won, south korean wons;
        Korean won; ; ; korean won, korean wons; ₩
        Kyrgyzstani som; KGS; ; kyrgyzstani som, kyrgyzstani soms;
        Uzbekitan som; UZS; ; uzbekitan som, uzbekistan som, uzbekistani som;
        Lao kip; LAK; ; lao kip, lao kips; ₭n, ₭
        Lesotho loti; LSL; loti; lesotho;
        South African rand; ZAR; ~rand, ~rands; south african, south africa;
        Macanese pataca; MOP; pataca, patacas; macanese; mop$
        Macedonian denar; MKD; ; macedonian denar, macedonian denars; ден
        Malagasy ariary; MGA; ariary; malagasy;
        Malawian kwacha; MWK; ; malawian kwacha, malawian kwachas; mk
        Malaysian ringgit; MYR; ringgit, ringgits; malaysian, malaysia; rm
        Mauritanian ouguiya; MRO; ouguiya, ouguiyas; mauritanian, mauritania;
        Mongolian tögrög; MNT; tögrög, tögrögs, togrog, togrogs, tugrik, tugriks; mongolian, mongolia; ₮
        Mozambican metical; MZN; metical, meticals; mozambican, mozambica;
        Burmese kyat; MMK; kyat, kyats; burmese; ks
        Nicaraguan córdoba; NIO; ; nicaraguan córdoba, nicaraguan córdobas, nicaraguan cordoba, nicaraguan cordobas;
        Nigerian naira; NGN; naira, nairas; nigerian, nigeria; ₦
        Turkish lira; TRY; lira, liras; turkish, turkey; ₺, tl
        Panamanian balboa; PAB; balboa, balboas; panamanian; b/.
        Papua New Guinean kina; PGK; ~kina, ~kinas; papua new guinean;
        Paraguayan guaraní; PYG; guaraní, guaranís, guarani, guaranis; paraguayan; ₲
        Peruvian sol; PEN; ~sol, ~soles, nuevo sol, nuevos soles; peruvian;
        Polish złoty; PLN; złoty, zloty, złotys, zlotys; polish, poland; zł
        Samoan tālā; WST; tālā, ~tala; samoan; ws$
        São Tomé and Príncipe dobra; STD; dobra, dobras; são tomé and príncipe;
        Sierra Leonean leone; SLL; leone, leones; sierra leonean;
        Peseta; ; peseta, pesetas; ;
        Netherlands guilder; ; guilder, guilders, gulden, ~florin, ~florins; dutch, netherlands, netherlands antillean, nederlandse; ƒ
        Swazi lilangeni; SZL; lilangeni, emalangeni; swazi;
        Tajikistani somoni; TJS; somoni; tajikistani;
        Thai baht; THB; baht, bahts; thai; ฿
        Tongan paʻanga; ; paʻanga, pa'anga; tongan;
        Ukrainian hryvnia; UAH; hryvnia, hryvnias, hyrvnia; ukrainian, ukraine, ukrain; ₴
        Vanuatu vatu; VUV; ~vatu; vanuatu;
        Venezuelan bolívar; VEF; bolívar, bolívars, bolivar, bolivars, bolívar fuerte; venezuelan, venezuela; bs.f.
        Vietnamese dong; ; ~dong, ~dongs, đồng; vietnamese, vietnam; ₫, vnd
        Zambian kwacha; ZMW; ~kwacha, kwachas; zambian, zambia; zk
        Maldivian rufiyaa; MVR; rufiyaa; maldivian, maldive; .ރ
        Indonesian rupiah; IDR; rupiah, rupiahs; indonesian; rp, rp.
        Chinese yuan; CNY; ~yuan, ~yuans, kuai, renminbi; chinese; rmb, ￥, cn¥
        Finnish markka; ; markka, markkaa, suomen markka, finsk mark; finnish; fim
        Bitcoin; ; bitcoin, bitcoins; ; btc, xbt, ₿
        Millibitcoin; ; millibitcoin, millibitcoins, milibitcoin, milibitcoins; ;
        """;
}
