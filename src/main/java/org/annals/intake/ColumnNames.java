package org.annals.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    private static final Map<String, String> KEYS = keys();

    private ColumnNames() {}

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        BY_KEY.forEach((key, names) -> Arrays.stream(names.split(", ")).forEach(name -> keys.put(name, key)));
        return Map.copyOf(keys);
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
