package org.annals.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.annals.problem.Nearest;

/** What the columns of tables are usually called, in the languages that the program has words in; by the key that they fill. */
final class ColumnNames {

    private static final Map<String, String> BY_KEY = Map.ofEntries(
            Map.entry(
                    "title",
                    "headline, name, event, titel, überschrift, ereignis, bezeichnung, заголовок, название, событие, 标题, 標題,"
                            + " 名称, 名稱, 事件"),
            Map.entry("short", "short title, kurztitel, краткое название, 简称, 簡稱"),
            Map.entry(
                    "date",
                    "start, start date, from, day, datum, beginn, anfang, von, tag, startdatum, дата, начало, дата начала, 日期,"
                            + " 时间, 時間, 开始日期, 開始日期"),
            Map.entry("end", "end date, to, until, ende, bis, enddatum, конец, окончание, дата окончания, 结束日期, 結束日期"),
            Map.entry("body", "text, description, account, beschreibung, текст, описание, 正文, 内容, 內容, 描述"),
            Map.entry("summary", "abstract, zusammenfassung, kurzfassung, аннотация, краткое содержание, 摘要"),
            Map.entry("kind", "type, category, art, typ, kategorie, вид, тип, категория, 类型, 類型, 类别, 類別, 种类, 種類"),
            Map.entry("place", "location, ort, место, 地点, 地點"),
            Map.entry("people", "persons, personen, beteiligte, люди, участники, 人物"),
            Map.entry("organisations", "organizations, organisationen, организации, 组织, 組織, 机构, 機構"),
            Map.entry("countries", "länder, страны, 国家, 國家"),
            Map.entry("themes", "tags, topics, themen, schlagwörter, темы, метки, 主题, 主題, 标签, 標籤"),
            Map.entry(
                    "sources",
                    "source, url, link, quelle, quellen, nachweis, источник, источники, ссылка, 来源, 來源, 链接, 鏈接, 出处"));

    /** Names that are likely to mean a key, or are those of other languages: they are proposed and not taken. */
    private static final Map<String, String> LIKELY = keys(Map.ofEntries(
            Map.entry("title", "subject, betreff, thema, was, titre, título, titulo, nom, nombre, тема, 主题名, 名字, what"),
            Map.entry(
                    "date",
                    "when, wann, jahr, year, zeit, zeitpunkt, quand, année, fecha, año, cuándo, когда, год, 年, 年份"),
            Map.entry("end", "fin, hasta, jusqu'à, по, 至"),
            Map.entry(
                    "body",
                    "notes, details, langtext, inhalt, texte, contenu, texto, descripción, содержание, подробности, 详情, 詳情"),
            Map.entry("summary", "kurz, kurzbeschreibung, teaser, résumé, resumen, кратко, 概要"),
            Map.entry(
                    "kind",
                    "group, gruppe, klasse, sorte, class, genre, groupe, catégorie, grupo, categoría, tipo, группа, 组, 組, 分组, 分組"),
            Map.entry(
                    "place",
                    "where, wo, stadt, city, venue, lieu, ville, lugar, ciudad, место события, где, город, 地方, 城市"),
            Map.entry(
                    "people",
                    "who, wer, person, teilnehmer, participants, personnes, personas, кто, участник, 人, 人员, 人員"),
            Map.entry(
                    "organisations",
                    "body, organisation, organization, verband, organismes, organizaciones, организация, 单位, 單位"),
            Map.entry("countries", "country, land, staaten, pays, países, страна, 国, 國"),
            Map.entry(
                    "themes", "tag, topic, stichwort, stichwörter, schlagwort, thèmes, temas, etiquetas, теги, 题目, 題目"),
            Map.entry(
                    "sources",
                    "reference, references, beleg, belege, website, web, lien, fuente, fuentes, enlace, сайт, ссылки, 网址, 網址"),
            Map.entry("id", "key, kennung, slug, nummer, clé, clave, код, 编号, 編號")));

    private static final Map<String, String> KEYS = keys(BY_KEY);

    private ColumnNames() {}

    private static Map<String, String> keys(Map<String, String> byKey) {
        Map<String, String> keys = new HashMap<>();
        byKey.forEach((key, names) -> Arrays.stream(names.split(", ")).forEach(name -> keys.put(name, key)));
        return Map.copyOf(keys);
    }

    /** The key that a column of an unknown name is likely to fill. */
    static Optional<String> likely(String name) {
        return Optional.ofNullable(LIKELY.get(name))
                .or(() -> Nearest.to(
                                name,
                                Stream.concat(KEYS.keySet().stream(), EventKeys.WRITTEN.stream())
                                        .toList())
                        .filter(near -> name.length() > 3)
                        .flatMap(near -> key(near).or(() -> Optional.of(near))));
    }

    /**
     * The key that a column fills.
     *
     * @param name in small letters
     */
    static Optional<String> key(String name) {
        return Optional.ofNullable(KEYS.get(name));
    }
}
