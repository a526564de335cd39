package org.annals.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How long one page may take, and how long its text may be: a template can loop without end.
 *
 * @param time until a loop is stopped that counts, compares or writes; one that does nothing is stopped a little later
 * @param signs of text, in UTF-16 code units
 */
record TemplateLimits(Duration time, long signs) {

    /** Many times as much as the largest page of ten thousand events needs. */
    static final TemplateLimits GENEROUS = new TemplateLimits(Duration.ofSeconds(30), 100_000_000);

    /** What a loop is given in which nothing tells the place where it stands. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    /** A template was stopped: its message is for whoever wrote the template. */
    static final class Overrun extends TemplateException {

        private static final long serialVersionUID = 1;

        Overrun(String message, Environment environment) {
            super(message, environment);
        }
    }

    /**
     * Fills a template.
     *
     * @throws TemplateException if it has a fault; with an {@link Overrun} as itself or among its causes if it was stopped
     * @throws IOException likewise, or because of the writer
     */
    void fill(Template template, Map<String, Object> model, Writer out) throws TemplateException, IOException {
        var late = new CompletableFuture<Void>().completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS);
        var stopped = new CompletableFuture<Void>()
                .completeOnTimeout(null, time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> interruption = stopped.thenRun(Thread.currentThread()::interrupt);
        Environment environment = template.createProcessingEnvironment(model, new LimitedWriter(out, late));
        environment.setArithmeticEngine(new LimitedArithmetic(() -> {
            if (late.isDone()) {
                throw overrun();
            }
        }));
        try {
            environment.process();
            if (late.isDone()) { // and the template made the best of it, with an attempt
                throw overrun();
            }
        } catch (RuntimeException e) { // the library's own, which is not public
            if (stopped.isDone()) {
                throw overrun();
            }
            throw e;
        } finally {
            late.cancel(false);
            if (!stopped.cancel(false)) {
                interruption.join();
                Thread.interrupted(); // or the next page would be stopped for the fault of this one
            }
        }
    }

    private Overrun overrun() {
        return overrun(
                "a page was not ready after " + time.toSeconds() + " seconds: a loop in this template does not end");
    }

    private static Overrun overrun(String message) {
        return new Overrun(message, Environment.getCurrentEnvironment());
    }

    /** Counts what is written. */
    private final class LimitedWriter extends FilterWriter {

        private final CompletableFuture<Void> late;
        private long written;

        LimitedWriter(Writer out, CompletableFuture<Void> late) {
            super(out);
            this.late = late;
        }

        @Override
        public void write(int sign) throws IOException {
            count(1);
            out.write(sign);
        }

        @Override
        public void write(String text) throws IOException {
            write(text, 0, text.length());
        }

        @Override
        public void write(String text, int from, int count) throws IOException {
            count(count);
            out.write(text, from, count);
        }

        @Override
        public void write(char[] text, int from, int count) throws IOException {
            count(count);
            out.write(text, from, count);
        }

        private void count(int more) throws IOException {
            written += more;
            if (late.isDone()) {
                throw new IOException(overrun());
            }
            if (written > signs) {
                throw new IOException(
                        overrun("a page became longer than " + signs + " signs: a loop in this template does not end"));
            }
        }
    }
}
