namespace CareerBot.Recognizers.Currencies;

/// <summary>Units that are a part of a main unit: "cent".</summary>
internal static class FractionalCurrencyNames
{
    /// <summary>Name; how many make one main unit; nouns ("~" before one that needs a number); the main units' last words.</summary>
    public const string Table =
        """
        Cent; 100; cent, cents, ¢; dollar, euro, rand, guilder, shilling, rupee, birr, leone, lilangeni
        Penny; 100; penny, pennies; pound
        Pence; 100; pence; pound
        Centime; 100; centime, centimes, ~santim; franc, dirham, gourde
        Rappen; 100; rappen; franc
        Centavo; 100; centavo, centavos; peso, real, escudo, metical, lempira, quetzal, boliviano, colón
        Centesimo; 100; centesimo, centesimos; balboa, peso
        Céntimo; 100; céntimo, céntimos, centimo, centimos; colón, sol, bolívar, guaraní
        Jiao; 10; jiao, ~mao; yuan
        Fen; 100; ~fen; yuan
        Kopek; 100; kopek, kopeks, kopeck, kopecks; ruble, hryvnia
        Kapyeyka; 100; kapyeyka; ruble
        Paisa; 100; paisa, paise, poisha; rupee, taka
        Øre; 100; øre, oyra, eyrir; krone, krona, króna
        Fils; 1000; fils, fulūs; dinar, dirham
        Halala; 100; halala, halalas; riyal
        Piastre; 100; piastre, piastres, piaster, piasters; pound
        Kuruş; 100; kuruş; lira
        Grosz; 100; grosz, grosze, groszy; złoty
        Ban; 100; bani, ~ban; leu
        Haléř; 100; haléř; koruna
        Fillér; 100; fillér; forint
        Stotinka; 100; stotinka, stotinki; lev
        Lipa; 100; ~lipa; kuna
        Tetri; 100; tetri; lari
        Qəpik; 100; qəpik; manat
        Pul; 100; ~pul; afghani
        Sen; 100; ~sen; ringgit, rupiah, yen, dollar
        Satang; 100; satang, satangs; baht
        Kobo; 100; ~kobo; naira
        Pesewa; 100; pesewa, pesewas; cedi
        Butut; 100; butut, bututs; dalasi
        Thebe; 100; thebe; pula
        Tambala; 100; tambala; kwacha
        Sente; 100; sente, lisente; loti
        Avo; 100; avo, avos; pataca
        Chetrum; 100; chetrum, chetrums; ngultrum
        Fening; 100; fening, fenings; mark
        Deni; 100; ~deni; denar
        Khoums; 5; khoums; ouguiya
        Iraimbilanja; 5; iraimbilanja; ariary
        Pya; 100; pya; kyat
        Toea; 100; ~toea; kina
        Sene; 100; ~sene; tālā
        Seniti; 100; seniti; paʻanga
        Diram; 100; diram, dirams; somoni
        Para; 100; ~para, ~napa; dinar
        Millime; 1000; millime, millimes; dinar
        Santeem; 100; santeem, santeems; dinar
        Qindarkë; 100; qindarkë, qindarkës, qindarke, qindarkes; lek
        Penni; 100; penni, penniä; markka
        Satoshi; 100000000; satoshi, satoshis; bitcoin
        """;
}
