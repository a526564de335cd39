package org.annals.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import freemarker.template.utility.DeepUnwrap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.annals.model.Address;
import org.annals.model.Language;
import org.annals.model.Settings;
import org.annals.problem.Location;
import org.annals.prose.Block;
import org.annals.prose.NumberedCitation;
import org.annals.prose.Prose;
import org.annals.site.Site;
import org.annals.site.page.Page;
import org.annals.site.page.Permalink;

/** What a template can call beside reading its page. */
final class TemplateFunctions {

    private TemplateFunctions() {}

    /** {@code to(address)} or {@code to("about/")}: the link from this page to that one. */
    static TemplateMethodModelEx to(Links links) {
        return arguments -> {
            Object target = unwrapped(arguments, 0);
            return new SimpleScalar(
                    links.to(target instanceof Address address ? address : inside(String.valueOf(target))));
        };
    }

    /** {@code top("about/")}: the link that leads by the top of the site. */
    static TemplateMethodModelEx top(Links links) {
        return arguments -> {
            Address target = inside(text(arguments, 0));
            return target.equals(Address.HOME) ? links.to(target) : links.root() + target.path();
        };
    }

    /** {@code asset("annals.css")}: the link to a file of {@code templates/assets}, which is published with a version in its address. */
    static TemplateMethodModelEx asset(Links links, Loaded loaded) {
        return arguments -> {
            String name = text(arguments, 0);
            return new SimpleScalar(links.to(loaded.asset(name)
                    .orElseThrow(() -> new TemplateModelException(
                            "there is no file templates/assets/" + name + loaded.meant(name)))));
        };
    }

    /** {@code parts("search")}: the link to the folder of what a script loads, which has a version in its address as well: {@code search}, {@code filter} or {@code composer}. */
    static TemplateMethodModelEx parts(Links links, Loaded loaded, Site site) {
        return arguments -> {
            String name = text(arguments, 0);
            return new SimpleScalar(links.to(loaded.parts(name, site)
                    .orElseThrow(() -> new TemplateModelException("no script loads anything called " + name))));
        };
    }

    private static Address inside(String path) throws TemplateModelException {
        if (path.startsWith("/") && path.indexOf("/", 1) == path.length() - 1) {
            return new Address(path.substring(1)); // most of them by far
        }
        Address address = Address.HOME
                .resolve(path)
                .orElseThrow(() -> new TemplateModelException(path + " leads out of the site"));
        if (address.path().startsWith(Assets.FOLDER)) {
            throw new TemplateModelException(path + " has a version in its address: write asset(\""
                    + address.path().substring(Assets.FOLDER.length()) + "\")");
        }
        return address;
    }

    /** {@code edit("edit", file)}: GitHub's page to edit a file, or its {@code commits}; nothing without a repository. */
    static TemplateMethodModelEx edit(Settings settings) {
        return arguments -> {
            String action = text(arguments, 0);
            String file = text(arguments, 1);
            return settings.repository()
                    .map(repository -> onGitHub(repository) + action + "/" + repository.branch() + "/" + file)
                    .orElse("");
        };
    }

    /**
     * {@code change(origin)}: GitHub's page to edit a file that is about one thing, or to show the line of a list where it
     * stands; nothing without a repository.
     */
    static TemplateMethodModelEx change(Settings settings) {
        return arguments -> {
            Location origin = (Location) unwrapped(arguments, 0);
            boolean whole = origin.line() == 1 || origin.file().endsWith(".md");
            return settings.repository()
                    .map(repository -> onGitHub(repository) + (whole ? "edit/" : "blob/") + repository.branch() + "/"
                            + origin.file() + (whole ? "" : "?plain=1#L" + origin.line()))
                    .orElse("");
        };
    }

    /**
     * {@code mistake(address, title)}, {@code mistake(address, title, anchor)}: GitHub's form for a mistake on a page, or in
     * one part of it; nothing without a repository.
     */
    static TemplateMethodModelEx mistake(Settings settings) {
        return arguments -> {
            Address page = (Address) unwrapped(arguments, 0);
            String title = text(arguments, 1);
            Optional<String> part = arguments.size() > 2 ? Optional.of(text(arguments, 2)) : Optional.empty();
            return settings.repository()
                    .map(repository -> onGitHub(repository) + "issues/new?template=correction.yml&page="
                            + encoded(settings.baseUrl().absolute(page)
                                    + part.map(anchor -> "#" + anchor).orElse(""))
                            + "&title="
                            + encoded("Correction: " + title
                                    + part.map(anchor -> " (" + anchor + ")").orElse("")))
                    .orElse("");
        };
    }

    private static String onGitHub(Settings.Repository repository) {
        return "https://github.com/" + repository.owner() + "/" + repository.name() + "/";
    }

    private static String encoded(String text) {
        return isPlain(text)
                ? text
                : URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/") // a query may hold them as they are
                        .replace("%3A", ":");
    }

    /** Addresses are, and there are many. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean isLetter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            if (!isLetter && !(sign >= '-' && sign <= ':')) { // - . / 0 to 9 :
                return false;
            }
        }
        return true;
    }

    /** {@code say("key")} or {@code say("key", {"n": 3})}: words in the site's language, with the values put in. */
    static TemplateMethodModelEx say(Language language) {
        Map<String, TemplateScalarModel> words = new HashMap<>();
        language.phrases().forEach((key, phrase) -> words.put(key, new SimpleScalar(phrase)));
        return arguments -> {
            String key = text(arguments, 0);
            TemplateScalarModel phrase = words.get(key);
            if (phrase == null) {
                throw new TemplateModelException("there are no words for " + key + " in templates/i18n");
            }
            return arguments.size() > 1
                    ? language.fill(key, values((TemplateHashModelEx) arguments.get(1)))
                            .orElseThrow()
                    : phrase;
        };
    }

    private static Map<String, String> values(TemplateHashModelEx gaps) throws TemplateModelException {
        Map<String, String> values = new LinkedHashMap<>();
        for (TemplateModelIterator keys = gaps.keys().iterator(); keys.hasNext(); ) {
            String key = String.valueOf(DeepUnwrap.unwrap(keys.next()));
            values.put(key, String.valueOf(DeepUnwrap.unwrap(gaps.get(key))));
        }
        return values;
    }

    /** {@code html(block)}, {@code html(prose)}, {@code html(reference)}, {@code html(blocks)}: a text as HTML. */
    static TemplateMethodModelEx html(HtmlWriter writer) {
        return arguments -> HTMLOutputFormat.INSTANCE.fromMarkup(markup(writer, unwrapped(arguments, 0)));
    }

    /** {@code reference(source.id)}: a source as it stands in a bibliography. */
    static TemplateMethodModelEx reference(Function<String, Optional<String>> entries) {
        return arguments -> {
            String source = text(arguments, 0);
            return HTMLOutputFormat.INSTANCE.fromMarkup(entries.apply(source)
                    .orElseThrow(() -> new TemplateModelException("there is no source " + source)));
        };
    }

    /**
     * {@code isolated(event.title)}: a name that may run the other way than the page, so that it and the words around it
     * keep their order; in a {@code bdi} element only where a sign of it could disturb that.
     */
    static TemplateMethodModelEx isolated(Language language) {
        boolean always = "rtl".equals(language.phrases().get("page.direction"));
        return arguments -> {
            String name = text(arguments, 0);
            if (!always && !HtmlEscaping.turns(name)) {
                return arguments.get(0);
            }
            var html = new StringBuilder("<bdi>");
            HtmlEscaping.append(html, name);
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.append("</bdi>").toString());
        };
    }

    /** {@code linked()}: the page as JSON-LD, in which no sign can end a script. */
    static TemplateMethodModelEx linked(LinkedData data, Page page) {
        return arguments -> HTMLOutputFormat.INSTANCE.fromMarkup(data.of(page));
    }

    /** {@code style()}: a style sheet inside the page; it is trusted as the templates are. */
    static TemplateMethodModelEx style(String css) {
        return arguments -> HTMLOutputFormat.INSTANCE.fromMarkup("<style>\n" + css.replace("</", "<\\/") + "</style>");
    }

    /** {@code permalinks(origin)}: where on GitHub a file stands as it was in each edition, the latest first. */
    static TemplateMethodModelEx permalinks(Site site) {
        return arguments -> Permalink.of(((Location) unwrapped(arguments, 0)).file(), site.index());
    }

    private static String markup(HtmlWriter writer, Object text) throws TemplateModelException {
        if (text instanceof Prose prose) {
            return writer.blocks(prose.blocks());
        }
        if (text instanceof Block block) {
            return writer.blocks(List.of(block));
        }
        if (text instanceof NumberedCitation reference) {
            return writer.inlines(List.of(reference));
        }
        if (text instanceof List<?> blocks) {
            return writer.blocks(blocks.stream().map(Block.class::cast).toList());
        }
        throw new TemplateModelException("html() takes a text");
    }

    /** A value that a template hands over. */
    static Object unwrapped(List<?> arguments, int index) throws TemplateModelException {
        if (arguments.size() <= index) {
            throw new TemplateModelException("an argument is missing");
        }
        Object argument = arguments.get(index);
        Object value = argument instanceof TemplateScalarModel text
                ? text.getAsString()
                : DeepUnwrap.unwrap((TemplateModel) argument);
        if (value == null) {
            throw new TemplateModelException("an argument has no value");
        }
        return value;
    }

    /** The same as a text. */
    static String text(List<?> arguments, int index) throws TemplateModelException {
        return String.valueOf(unwrapped(arguments, index));
    }
}
