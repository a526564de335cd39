package org.annals.render;

import java.util.List;

/** CSL-JSON, for Zotero, pandoc and citation processors. */
final class CslJson implements CitationFormat {

    @Override
    public String name() {
        return "CSL-JSON";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String text(List<CslItem> items) {
        return Json.text(items.stream().map(CslItem::json).toList());
    }
}
