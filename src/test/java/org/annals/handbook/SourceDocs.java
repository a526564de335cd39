package org.annals.handbook;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the comments of the source say of types, of their parts and of their methods: the first sentence of each. */
final class SourceDocs {

    private final Map<String, String> sentences = new HashMap<>();

    /** Of all of our source. */
    static SourceDocs read() {
        var docs = new SourceDocs();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"));
                var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                docs.new Reader(trees, String.valueOf(file.getPackageName())).scan(file, null);
            }
            return docs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> type(Class<?> type) {
        return Optional.ofNullable(sentences.get(type.getName()));
    }

    /** Of a part of a record, or of a method. */
    Optional<String> part(Class<?> type, String name) {
        return Optional.ofNullable(sentences.get(type.getName() + "." + name));
    }

    private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private final ArrayDeque<String> names = new ArrayDeque<>();

        Reader(DocTrees trees, String room) {
            this.trees = trees;
            names.add(room + ".");
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            String outer = names.getLast();
            names.add(outer.endsWith(".") ? outer + type.getSimpleName() : outer + "$" + type.getSimpleName());
            comment().ifPresent(comment -> {
                keep(names.getLast(), comment.getFirstSentence());
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree param) {
                        keep(names.getLast() + "." + param.getName(), param.getDescription());
                    }
                }
            });
            super.visitClass(type, null);
            names.removeLast();
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            if (method.getParameters().isEmpty() || isFunction(method)) {
                comment()
                        .ifPresent(
                                comment -> keep(names.getLast() + "." + method.getName(), comment.getFirstSentence()));
            }
            return null;
        }

        /** What templates call is made by a method of its name. */
        private static boolean isFunction(MethodTree method) {
            return String.valueOf(method.getReturnType()).equals("TemplateMethodModelEx");
        }

        private Optional<DocCommentTree> comment() {
            return Optional.ofNullable(trees.getDocCommentTree(getCurrentPath()));
        }

        private void keep(String name, List<? extends DocTree> words) {
            String text = words.stream().map(Reader::words).collect(Collectors.joining());
            sentences.put(name, text.replaceAll("\\s+", " ").strip());
        }

        private static String words(DocTree tree) {
            if (tree instanceof LiteralTree literal) {
                return Reference.code(literal.getBody().getBody().strip());
            }
            if (tree instanceof LinkTree link) {
                return link.getLabel().isEmpty()
                        ? Reference.code(String.valueOf(link.getReference()).replace("#", ""))
                        : link.getLabel().stream().map(Reader::words).collect(Collectors.joining());
            }
            return tree.toString().replaceAll("<[^>]*>", "").replaceAll("([\\[\\]*_])", "\\\\$1");
        }
    }
}
