package io.jinqiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.jinqiao.compliance.Compliance;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Whatever text a customer can read comes from a use case that passes the gate of compliance, or is listed with the reason
 * why the house does not speak there. A new text on any answer to a customer fails here until somebody has decided which.
 */
class CustomerWaysTest {

    /** Not what the build has generated. */
    private static final ImportOption WRITTEN = location -> !location.contains("__") && !location.contains("$$");

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests(), WRITTEN)).importPackages("io.jinqiao");

    /** {@code Record.component = gate Class} or {@code Record.component = reason}. */
    private static final Map<String, String> LISTED = listed();

    @Test
    void everyTextACustomerCanReadIsListed() {
        assertThat(LISTED.keySet()).containsExactlyInAnyOrderElementsOf(reached());
    }

    @Test
    void whoIsSaidToPassTheGateDoes() {
        var gated = LISTED.values().stream()
                .filter(how -> how.startsWith("gate "))
                .map(how -> how.substring("gate ".length()))
                .distinct()
                .toList();
        assertThat(gated)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(passes(CLASSES.get("io.jinqiao." + name)))
                        .as(name)
                        .isTrue());
    }

    @Test
    void messagesAreStoredByNobodyWhoHasNotPassedThem() {
        assertThat(callers("io.jinqiao.conversation.internal.GroupCommit", "join"))
                .allSatisfy(name -> assertThat(callees(name, "io.jinqiao.conversation.internal.HouseWords"))
                        .as(name)
                        .contains("pass"));
        assertThat(callers("io.jinqiao.conversation.internal.StoreMessages$Handler", "handle"))
                .containsExactly("io.jinqiao.conversation.internal.GroupCommit");
        assertThat(callers("io.jinqiao.conversation.internal.MessageRepository", "addAll"))
                .containsExactly("io.jinqiao.conversation.internal.StoreMessages$Handler");
    }

    private static boolean passes(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Compliance.class)
                        && call.getName().equals("pass"));
    }

    private static Set<String> callers(String type, String method) {
        return CLASSES.get(type).getMethodCallsToSelf().stream()
                .filter(call -> call.getName().equals(method))
                .map(call -> call.getOriginOwner().getName())
                .filter(name -> !name.equals(type))
                .collect(Collectors.toSet());
    }

    private static Set<String> callees(String type, String owner) {
        return CLASSES.get(type).getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().equals(owner))
                .map(call -> call.getName())
                .collect(Collectors.toSet());
    }

    private static Set<String> reached() {
        var reached = new TreeSet<String>();
        CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(RestController.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).filter(method -> isForCustomers(type, method)))
                .forEach(method -> texts(method.getGenericReturnType(), method.getName(), reached, new HashSet<>()));
        return reached;
    }

    private static boolean isForCustomers(Class<?> type, Method method) {
        var own = paths(method);
        return !own.isEmpty()
                && paths(type).stream()
                        .flatMap(base -> own.stream().map(path -> base + path))
                        .anyMatch(path -> path.startsWith("/api/customer"));
    }

    private static List<String> paths(AnnotatedElement element) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class);
        if (mapping == null) {
            return element instanceof Class<?> ? List.of("") : List.of();
        }
        return mapping.path().length == 0 ? List.of("") : Arrays.asList(mapping.path());
    }

    private static void texts(Type type, String where, Set<String> reached, Set<Type> seen) {
        switch (type) {
            case ParameterizedType generic -> {
                for (var argument : generic.getActualTypeArguments()) {
                    texts(argument, where, reached, seen);
                }
            }
            case Class<?> text when text == String.class || text == Object.class -> reached.add(where);
            case Class<?> record
            when record.isRecord() && seen.add(record) -> {
                for (var component : record.getRecordComponents()) {
                    texts(component.getGenericType(), name(record) + "." + component.getName(), reached, seen);
                }
            }
            default -> {}
        }
    }

    private static String name(Class<?> record) {
        return record.getName().substring(record.getPackageName().length() + 1).replace('$', '.');
    }

    private static Map<String, String> listed() {
        try (var in = Objects.requireNonNull(CustomerWaysTest.class.getResourceAsStream("/customer-ways.properties"))) {
            var listed = new TreeMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(parts -> listed.put(parts[0], parts[1]));
            return listed;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
