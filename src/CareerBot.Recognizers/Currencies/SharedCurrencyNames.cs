namespace CareerBot.Recognizers.Currencies;

/// <summary>Currencies that share their noun with others: "Canadian dollar".</summary>
internal static class SharedCurrencyNames
{
    /// <summary>
    /// The noun's unit name, its forms, and its symbols. Lines beneath it: name; ISO code; what stands before the noun; symbols.
    /// </summary>
    public const string Table =
        """
        # Dollar; dollar, dollars, buck, bucks; $
        United States dollar; USD; united states, u.s., u.s, u s, us, american; us$, u.s.$, u.s$
        East Caribbean dollar; XCD; east caribbean; ec$
        Australian dollar; AUD; australian, australia; a$, au$, aud$
        Bahamian dollar; BSD; bahamian, bahamia; b$
        Barbadian dollar; BBD; barbadian, barbados; bds$
        Belize dollar; BZD; belize; bz$
        Bermudian dollar; BMD; bermudian, bermudia, bermuda; bd$
        British Virgin Islands dollar; ; british virgin islands, british virgin island, virgin islands, virgin island; bvi$
        Brunei dollar; BND; brunei;
        Singapore dollar; SGD; singapore, singaporean; s$, sg$
        Canadian dollar; CAD; canadian, canada; can$, c$, ca$, cad$
        Cayman Islands dollar; KYD; cayman islands, cayman island; ci$
        New Zealand dollar; NZD; new zealand; nz$
        Cook Islands dollar; ; cook islands, cook island;
        Fijian dollar; FJD; fijian, fiji; fj$
        Guyanese dollar; GYD; guyanese, guyana; gy$, g$
        Hong Kong dollar; HKD; hong kong, hk, hongkong; hk$
        Jamaican dollar; JMD; jamaican, jamaica; j$
        Kiribati dollar; ; kiribati;
        Liberian dollar; LRD; liberian, liberia;
        Micronesian dollar; ; micronesian;
        Namibian dollar; NAD; namibian, namibia; n$
        Nauruan dollar; ; nauruan;
        Niue dollar; ; niue;
        Palauan dollar; ; palauan;
        Pitcairn Islands dollar; ; pitcairn islands, pitcairn island;
        Solomon Islands dollar; SBD; solomon islands, solomon island; si$
        Surinamese dollar; SRD; surinamese, surinam, suriname;
        New Taiwan dollar; TWD; new taiwan, taiwan, taiwanese; nt$, ntd
        Trinidad and Tobago dollar; TTD; trinidad and tobago, trinidad, trinidadian; tt$
        Tuvaluan dollar; TVD; tuvaluan;

        # Pound; pound, pounds, quid; £
        Alderney pound; ; alderney;
        British pound; GBP; british, uk, sterling; sterling, pound sterling, pounds sterling, pound sterlings, pound scot, pound scots, gb£
        Guernsey pound; ; guernsey; ggp
        Ascension pound; ; ascension;
        Saint Helena pound; SHP; saint helena;
        Egyptian pound; EGP; egyptian, egypt; ج.م
        Falkland Islands pound; FKP; falkland islands, falkland island;
        Gibraltar pound; GIP; gibraltar;
        Manx pound; IMP; manx;
        Jersey pound; JEP; jersey;
        Lebanese pound; LBP; lebanese, lebanon, lebanan; ل.ل
        South Georgia and the South Sandwich Islands pound; ; south georgia and the south sandwich islands;
        South Sudanese pound; SSP; south sudanese, south sudan;
        Sudanese pound; SDG; sudanese, sudan; ج.س.
        Syrian pound; SYP; syrian, syria; ل.س
        Tristan da Cunha pound; ; tristan da cunha;

        # Peso; peso, pesos;
        Argentine peso; ARS; argentine, argentinian, argentina, argetina; ar$
        Chilean peso; CLP; chilean, chile; clp$
        Colombian peso; COP; colombian, colombia; col$
        Cuban convertible peso; CUC; cuban convertible, cuba convertible;
        Cuban peso; CUP; cuban, cuba;
        Dominican peso; DOP; dominican, dominica; rd$
        Mexican peso; MXN; mexican, mexico; mex$, mx$
        Philippine peso; PHP; philippine, filipino; ₱, piso
        Uruguayan peso; UYU; uruguayan, uruguay; $u

        # Franc; franc, francs; fr., fs
        West African CFA franc; XOF; west african cfa, west africa cfa, west africa, west african;
        Central African CFA franc; XAF; central african cfa, central africa cfa, central african, central africa;
        Comorian franc; KMF; comorian;
        Congolese franc; CDF; congolese;
        Burundian franc; BIF; burundian;
        Djiboutian franc; DJF; djiboutian;
        CFP franc; XPF; cfp;
        Guinean franc; GNF; guinean;
        Swiss franc; CHF; swiss; sfr., sfr
        Rwandan franc; RWF; rwandan; r₣, frw
        Belgian franc; ; belgian, belgium; b.fr., bef

        # Dinar; dinar, dinars, denar;
        Algerian dinar; DZD; algerian, algeria; د.ج
        Bahraini dinar; BHD; bahraini, bahrain; .د.ب
        Iraqi dinar; IQD; iraqi, iraq; ع.د
        Jordanian dinar; JOD; jordanian, jordan; د.ا
        Kuwaiti dinar; KWD; kuwaiti, kuwait; د.ك
        Libyan dinar; LYD; libyan, libya;
        Serbian dinar; RSD; serbian, serbia; дин.
        Tunisian dinar; TND; tunisian, tunisia;
        Yugoslav dinar; ; yugoslav; yun

        # Rupee; rupee, rupees; rs, rs.
        Nepalese rupee; NPR; nepalese, nepal;
        Pakistani rupee; PKR; pakistani, pakistan;
        Indian rupee; INR; indian, india; ₹
        Seychellois rupee; SCR; seychellois; sre
        Mauritian rupee; MUR; mauritian, mauritius;
        Sri Lankan rupee; LKR; sri lankan, sri lanka; රු

        # Krone; krone, krones, kroner, krona, kronas, kronor, króna, krónur; kr, kr.
        Danish krone; DKK; danish, denmark;
        Norwegian krone; NOK; norwegian, norway;
        Faroese króna; ; faroese;
        Icelandic króna; ISK; icelandic, iceland;
        Swedish krona; SEK; swedish, sweden, swedan;

        # Ruble; ruble, rubles, rouble, roubles; br
        Russian ruble; RUB; russian, russia; ₽
        New Belarusian ruble; BYN; new belarusian, new belarus;
        Old Belarusian ruble; ; old belarusian, old belarus; byr
        Transnistrian ruble; ; transnistrian;
        Belarusian ruble; BYN; belarusian, belarus;

        # Shilling; shilling, shillings;
        Kenyan shilling; KES; kenyan, kenya; ksh
        Somali shilling; SOS; somali, somalia; sh.so.
        Somaliland shilling; ; somaliland;
        Tanzanian shilling; TZS; tanzanian, tanzania; tsh
        Ugandan shilling; UGX; ugandan, uganda; ush

        # Dirham; dirham, dirhams, dirhem, dirhm;
        Moroccan dirham; MAD; moroccan, morocco; د.م.
        United Arab Emirates dirham; AED; united arab emirates, emirati, uae; د.إ, dhs

        # Riyal; riyal, riyals, rial, rials; ﷼
        Iranian rial; IRR; iranian, iran;
        Yemeni rial; YER; yemeni, yemen;
        Omani rial; OMR; omani, oman; ر.ع.
        Qatari riyal; QAR; qatari, qatar;
        Saudi riyal; SAR; saudi, saudi arabian;

        # Manat; manat, manats;
        Azerbaijani manat; AZN; azerbaijani; ₼
        Turkmenistan manat; TMT; turkmenistan, turkmenistan new, turkmen;

        # Leu; leu;
        Romanian leu; RON; romanian, romania; lei, romanian lei
        Moldovan leu; MDL; moldovan, moldova;
        """;
}
