package io.jinqiao.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.module.SimpleModule;

/** What a record of ours does not mark as nullable must be in the JSON, and not null: so null stops at the door. */
@Component
class AbsentParts extends SimpleModule {

    AbsentParts() {
        super("absent-parts");
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Marks());
    }

    /** Reads the marks from the constructor, where JSpecify's annotation sits on the type. */
    private static final class Marks extends NopAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
            return (member instanceof AnnotatedParameter part && isOurs(part)) ? !mayBeNull(part) : null;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedParameter part && isOurs(part) && !mayBeNull(part)
                    ? JsonSetter.Value.forValueNulls(Nulls.FAIL)
                    : JsonSetter.Value.empty();
        }

        private static boolean isOurs(AnnotatedParameter part) {
            var declaring = part.getDeclaringClass();
            return declaring.isRecord() && declaring.getName().startsWith("io.jinqiao.");
        }

        private static boolean mayBeNull(AnnotatedParameter part) {
            return part.getOwner().getAnnotated() instanceof Executable constructor
                    && constructor.getAnnotatedParameterTypes()[part.getIndex()].isAnnotationPresent(Nullable.class);
        }
    }
}
