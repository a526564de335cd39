package org.annals.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.annals.problem.Lazy;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates the parts of our records and nothing more; an empty optional is a missing value to them, and what is lazy is
 * made when it is asked for.
 *
 * <p>Parts are read through method handles: reflection would make a class for each of hundreds of accessors, which no archive
 * of classes can hold.
 */
final class RecordWrapper extends DefaultObjectWrapper {

    private static final String OURS = "org.annals.";
    private static final Set<String> OF_EVERY_OBJECT = Set.of("hashCode", "toString");
    private static final MethodType PART = MethodType.methodType(Object.class, Object.class);

    private final Map<Class<?>, Optional<Map<String, MethodHandle>>> parts = new ConcurrentHashMap<>();

    RecordWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof String text) {
            return new SimpleScalar(text);
        }
        if (object instanceof TemplateModel model) {
            return model;
        }
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (object instanceof Lazy<?> lazy) {
            return wrap(lazy.get());
        }
        if (object == null) {
            return super.wrap(null);
        }
        Optional<Map<String, MethodHandle>> ours = parts.get(object.getClass());
        if (ours == null) {
            ours = parts.computeIfAbsent(object.getClass(), RecordWrapper::shown);
        }
        return ours.isPresent() ? new Parts(object, ours.get()) : super.wrap(object);
    }

    private static Optional<Map<String, MethodHandle>> shown(Class<?> type) {
        return type.getName().startsWith(OURS) ? Optional.of(parts(type)) : Optional.empty();
    }

    /** The public methods without parameters that classes of ours declare. */
    private static Map<String, MethodHandle> parts(Class<?> type) {
        Map<String, MethodHandle> parts = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (isPart(method)) {
                parts.put(method.getName(), handle(method));
            }
        }
        return parts;
    }

    private static boolean isPart(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getReturnType() != void.class
                && !OF_EVERY_OBJECT.contains(method.getName())
                && method.getDeclaringClass().getName().startsWith(OURS);
    }

    private static MethodHandle handle(Method method) {
        try {
            return MethodHandles.publicLookup().unreflect(method).asType(PART);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be shown: its class is not public", e);
        }
    }

    /** An object of ours, part by part. */
    private final class Parts implements TemplateHashModel, AdapterTemplateModel {

        private final Object whole;
        private final Map<String, MethodHandle> handles;

        Parts(Object whole, Map<String, MethodHandle> handles) {
            this.whole = whole;
            this.handles = handles;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            MethodHandle part = handles.get(name);
            if (part == null) {
                return null;
            }
            try {
                return wrap((Object) part.invokeExact(whole));
            } catch (RuntimeException | Error | TemplateModelException e) {
                throw e;
            } catch (Throwable e) {
                throw new TemplateModelException(name + " cannot be read", new IllegalStateException(e));
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Object getAdaptedObject(Class<?> hint) {
            return whole;
        }
    }
}
