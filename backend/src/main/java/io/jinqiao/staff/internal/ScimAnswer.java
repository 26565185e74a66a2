package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.StaffView;
import io.jinqiao.staff.internal.ReadGroups.Group;
import io.jinqiao.staff.internal.ScimRepository.Provisioned;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What a directory is answered, in the forms of RFC 7643 and RFC 7644. */
final class ScimAnswer {

    static final String TYPE = "application/scim+json";

    private static final String ERROR = "urn:ietf:params:scim:api:messages:2.0:Error";
    private static final String LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse";

    private ScimAnswer() {}

    /** A person with their posts as roles; without a telephone or an address, which are not kept. */
    static Map<String, Object> user(Provisioned provisioned) {
        var person = provisioned.person();
        var user = new LinkedHashMap<String, Object>();
        user.put("schemas", List.of(ScimUser.CORE, ScimUser.ENTERPRISE));
        user.put("id", person.id().toString());
        user.put("userName", person.username());
        user.put("name", name(person));
        user.put("displayName", person.name().zh());
        user.put("active", provisioned.here());
        user.put(
                "roles",
                person.posts().stream().map(post -> Map.of("value", post)).toList());
        user.put(
                "groups",
                person.posts().stream()
                        .map(post -> reference(post, post, "/Groups/" + post))
                        .toList());
        user.put(
                ScimUser.ENTERPRISE,
                Map.of(
                        "employeeNumber", person.number(),
                        "department", person.team(),
                        "division", person.branch()));
        user.put("meta", Map.of("resourceType", "User", "location", location(person)));
        return user;
    }

    /** @param whole with its members */
    static Map<String, Object> group(Group group, boolean whole) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("schemas", List.of(ScimSchemas.GROUP));
        answer.put("id", group.code());
        answer.put("displayName", group.code());
        if (whole) {
            answer.put(
                    "members",
                    group.members().stream()
                            .map(person -> reference(
                                    person.id().toString(), person.name().zh(), "/Users/" + person.id()))
                            .toList());
        }
        answer.put("meta", Map.of("resourceType", "Group", "location", location("/Groups/" + group.code())));
        return answer;
    }

    private static Map<String, Object> name(StaffView person) {
        var english = ScimUser.English.of(person.name());
        return Map.of("formatted", person.name().zh(), "givenName", english.given(), "familyName", english.family());
    }

    private static Map<String, Object> reference(String value, String display, String path) {
        return Map.of("value", value, "display", display, "$ref", location(path));
    }

    static String location(StaffView person) {
        return location("/Users/" + person.id());
    }

    /** By the address that the directory came to. */
    static String location(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ScimController.ROOT + path)
                .build()
                .toUriString();
    }

    static Map<String, Object> listOf(List<Map<String, Object>> all) {
        return list(all.size(), 1, all);
    }

    static Map<String, Object> list(int total, int startIndex, List<Map<String, Object>> page) {
        return Map.of(
                "schemas", List.of(LIST),
                "totalResults", total,
                "startIndex", startIndex,
                "itemsPerPage", page.size(),
                "Resources", page);
    }

    static ResponseEntity<Map<String, Object>> error(Refused refused) {
        var status = switch (refused.kind()) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID, TOO_LARGE -> HttpStatus.BAD_REQUEST;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        var immutable = refused.code().equals("staff.scim-immutable");
        var type = switch (refused.code()) {
            case "staff.username-taken" -> "uniqueness";
            case "staff.scim-immutable" -> "mutability";
            case "staff.scim-filter" -> "invalidFilter";
            default -> status == HttpStatus.BAD_REQUEST ? "invalidValue" : null;
        };
        return error(immutable ? HttpStatus.BAD_REQUEST : status, type, refused.code() + ": " + refused.getMessage());
    }

    static ResponseEntity<Map<String, Object>> error(HttpStatus status, @Nullable String type, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(TYPE))
                .body(body(status, type, detail));
    }

    /** Where no controller is reached. */
    static void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(TYPE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(body(status, null, detail)));
    }

    private static Map<String, Object> body(HttpStatus status, @Nullable String type, String detail) {
        var error = new LinkedHashMap<String, Object>();
        error.put("schemas", List.of(ERROR));
        error.put("status", Integer.toString(status.value()));
        if (type != null) {
            error.put("scimType", type);
        }
        error.put("detail", detail);
        return error;
    }
}
