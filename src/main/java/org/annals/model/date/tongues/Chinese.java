package org.annals.model.date.tongues;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates in Chinese words: 2001年6月15日, 一九四九年春, 公元前333年, 19世纪初, 约1900年. */
final class Chinese {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String UNIT = "(?=[年月日号號季]|世[纪紀])";
    private static final String REST = "(?=[〇零○一二三四五六七八九0-9]*(?:[年月日号號季]|世[纪紀]))";
    private static final String BETWEEN = "(至|到|~|-|或|和|与|與|及|、)";
    private static final String BC = "(?:公元前|西元前|前)";
    private static final String ERA = "(?:公元前|西元前|前|公元|西元)?";
    private static final int LAST_CENTURY = 21;

    /** Blanks have no meaning but between words of another script. */
    private static final List<Rewording> CLOSE = List.of(Rewording.signs("(?<=[^a-z ]) +(?=[^a-z ])", ""));

    /** 十九 and 三十一 by tens. */
    private static final List<Rewording> TENS = List.of(
            Rewording.signs("([一二三四五六七八九])十([一二三四五六七八九])" + UNIT, "$1$2"),
            Rewording.signs("([一二三四五六七八九])十" + UNIT, "$1〇"),
            Rewording.signs("十([一二三四五六七八九])" + UNIT, "一$1"),
            Rewording.signs("十" + UNIT, "一〇"),
            Rewording.signs("[零○]" + REST, "〇"));

    /** Parts that the second of two dates leaves to the first. */
    private static final List<Rewording> SHORTENED = List.of(
            Rewording.signs("([0-9]+年)([0-9]+月)([0-9]+)[日号號]?" + BETWEEN + "(?=[0-9]+[日号號])", "$1$2$3日$4$1$2"),
            Rewording.signs("([0-9]+年)([0-9]+月)" + BETWEEN + "(?=[0-9]+月)", "$1$2$3$1"),
            Rewording.signs("([0-9]+年)([0-9]+月[0-9]+[日号號])" + BETWEEN + "(?=[0-9]+月)", "$1$2$3$1"),
            Rewording.signs("(" + ERA + "[0-9]+)" + BETWEEN + "(?=" + ERA + "[0-9]+年(?!代))", "$1年$2"));

    private static final List<Rewording> COUNTED = List.of(
            Rewording.signs("([0-9]+)年代", "$1s"),
            Rewording.signs(BC + "([0-9]+)世[纪紀]", "$1 century bc "),
            Rewording.signs("(?:公元|西元)?([0-9]+)世[纪紀]", "$1 century "),
            Rewording.signs(BC + "([0-9]+)千年[纪紀]", "$1 millennium bc "),
            Rewording.signs("([0-9]+)千年[纪紀]", "$1 millennium "));

    /** The year first, and its parts with two digits: 2001-06-15, and what era it is of. */
    private static final List<Rewording> DATES = List.of(
            Rewording.signs("年([0-9])月", "年0$1月"),
            Rewording.signs("年([0-9]{2})月", "年-$1月"),
            Rewording.signs("月([0-9])(?![0-9])", "月0$1"),
            Rewording.signs("月([0-9]{2})[日号號]?", "-$1"),
            Rewording.signs("(?<=年-[0-9]{2})月", ""),
            Rewording.signs(BC + "([0-9]+)年((?:-[0-9]{2})*)", "$1$2 bc "),
            Rewording.signs("(?:公元|西元)([0-9]+)年((?:-[0-9]{2})*)", "$1$2 ad "),
            Rewording.signs("([0-9]+)年", "$1"));

    private static final List<Rewording> AROUND = List.of(
            Rewording.signs("复活节|復活節", " easter "),
            Rewording.signs("耶稣受难日|耶穌受難日", " good friday "),
            Rewording.signs("圣灵降临节|聖靈降臨節|五旬节|五旬節", " whitsun "),
            Rewording.signs("平安夜", " christmas eve "),
            Rewording.signs("圣诞节?|聖誕節?", " christmas "),
            Rewording.signs("元旦", " new year's day "),
            Rewording.signs("第", ""),
            Rewording.signs("上半年", " h1"),
            Rewording.signs("下半年", " h2"),
            Rewording.signs("([1-4])季度?", " q$1"),
            Rewording.signs("春[天季]?", " spring "),
            Rewording.signs("夏[天季]?", " summer "),
            Rewording.signs("秋[天季]?", " autumn "),
            Rewording.signs("冬[天季]?", " winter "),
            Rewording.signs("至今|到现在|至现在|到現在|至現在", " to present"),
            Rewording.signs("或更早|或以前|或之前", " or earlier"),
            Rewording.signs("或更晚|或以后|或之后|或以後|或之後", " or later"),
            Rewording.signs("不晚[于於]|最晚", " by "),
            Rewording.signs("(?:不早[于於]|最早)(.+)", "$1 or later"),
            Rewording.signs("(.+)(?:前后|左右)", " about $1"),
            Rewording.signs("[约約][于於]|大[约約]|大概|约|約", " about "),
            Rewording.signs("可能|或许|或許", " perhaps "),
            Rewording.signs("\\(存疑\\)|存疑", "?"),
            Rewording.signs("(?:上半[叶葉]|前半[叶葉]|前半期|前半)", "#first half of the "),
            Rewording.signs("(?:下半[叶葉]|[后後]半[叶葉]|[后後]半期|[后後]半)", "#second half of the "),
            Rewording.signs("年?(?:初期|早期|上旬|初)", "#early "),
            Rewording.signs("年?(?:中期|中[叶葉]|中旬|中)", "#mid "),
            Rewording.signs("年?(?:末期|晚期|[后後]期|下旬|年底|底|末)", "#late "),
            Rewording.signs("([-0-9a-z ]*?[-0-9a-z]) ?#([a-z ]+)", "$2$1"),
            Rewording.signs("^(.+?)(?:以前|之前|前)$", "before $1"),
            Rewording.signs("^(.+?)(?:以后|以後|之后|之後|后|後)$", "after $1"),
            Rewording.signs("^[自从從由](.+?)(?:起|开始|開始|以来|以來)$", "since $1"),
            Rewording.signs("^[自从從由](.+[至到~].+)$", "$1"),
            Rewording.signs("^[至到](.+?)(?:[为為]止|止)?$", "until $1"),
            Rewording.signs("[至到~]", " to "),
            Rewording.signs("或", " or "),
            Rewording.signs("[和与與及、]", " and "),
            Rewording.signs(
                    "期[间間]|之[间間]|[间間]|的|[于於]|在|公[历曆]|[(]?(?:星期|[周週]|[礼禮]拜)[1-6日天一二三四五六][)]?|[(][月火水木金土日](?:曜日?)?[)]",
                    ""));

    /** Digits for numerals. */
    static final List<Rewording> NUMERALS =
            Stream.of(CLOSE, TENS, digits()).flatMap(List::stream).toList();

    static final List<Rewording> ALL = Stream.of(NUMERALS, SHORTENED, decades(), COUNTED, DATES, AROUND)
            .flatMap(List::stream)
            .toList();

    private Chinese() {}

    /** 二〇〇一 digit by digit. */
    private static List<Rewording> digits() {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(digit -> Rewording.signs(DIGITS.charAt(digit) + REST, Integer.toString(digit)))
                .toList();
    }

    /** The nineties of the 19th century are the 1890s. */
    private static List<Rewording> decades() {
        return IntStream.rangeClosed(2, LAST_CENTURY)
                .mapToObj(century -> Rewording.signs("(?<![0-9])" + century + "世[纪紀]([0-9])0年代", century - 1 + "$10s "))
                .toList();
    }
}
