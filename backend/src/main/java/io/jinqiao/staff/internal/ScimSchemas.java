package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.Map;

/** What a directory may ask for and say here (RFC 7643, 5 to 7). */
final class ScimSchemas {

    private static final String PARTS = "urn:ietf:params:scim:schemas:core:2.0:";

    static final String GROUP = PARTS + "Group";

    private ScimSchemas() {}

    static Map<String, Object> config(int most) {
        var no = Map.of("supported", false);
        return Map.ofEntries(
                Map.entry("schemas", List.of(PARTS + "ServiceProviderConfig")),
                Map.entry("patch", Map.of("supported", true)),
                Map.entry("bulk", Map.of("supported", false, "maxOperations", 0, "maxPayloadSize", 0)),
                Map.entry("filter", Map.of("supported", true, "maxResults", most)),
                Map.entry("changePassword", no),
                Map.entry("sort", no),
                Map.entry("etag", no),
                Map.entry(
                        "authenticationSchemes",
                        List.of(Map.of(
                                "type", "oauthbearertoken",
                                "name", "Service account",
                                "description", "A token of a service account with the scope of provisioning"))),
                Map.entry("meta", meta("ServiceProviderConfig", "ServiceProviderConfig")));
    }

    static List<Map<String, Object>> resourceTypes() {
        return List.of(
                resourceType(
                        "User",
                        "Somebody who works here, or did",
                        ScimUser.CORE,
                        List.of(Map.of("schema", ScimUser.ENTERPRISE, "required", true))),
                resourceType("Group", "A post and who has it", GROUP, List.of()));
    }

    private static Map<String, Object> resourceType(
            String name, String description, String schema, List<Map<String, Object>> extensions) {
        return Map.of(
                "schemas", List.of(PARTS + "ResourceType"),
                "id", name,
                "name", name,
                "endpoint", "/" + name + "s",
                "description", description,
                "schema", schema,
                "schemaExtensions", extensions,
                "meta", meta("ResourceType", "ResourceTypes/" + name));
    }

    static List<Map<String, Object>> schemas() {
        return List.of(
                schema(
                        ScimUser.CORE,
                        "User",
                        List.of(
                                text("userName", true, "immutable", "server", "The sign-in name"),
                                text("displayName", true, "readWrite", "none", "The name in Chinese"),
                                Map.of(
                                        "name", "name",
                                        "type", "complex",
                                        "multiValued", false,
                                        "required", false,
                                        "mutability", "readWrite",
                                        "returned", "default",
                                        "description",
                                                "formatted in place of displayName; givenName and familyName in English",
                                        "subAttributes",
                                                List.of(
                                                        text("formatted", false, "readWrite", "none", "As displayName"),
                                                        text("givenName", false, "readWrite", "none", "In English"),
                                                        text("familyName", false, "readWrite", "none", "In English"))),
                                Map.of(
                                        "name", "active",
                                        "type", "boolean",
                                        "multiValued", false,
                                        "required", false,
                                        "mutability", "readWrite",
                                        "returned", "default",
                                        "description", "False sees somebody off, for good"),
                                Map.of(
                                        "name", "roles",
                                        "type", "complex",
                                        "multiValued", true,
                                        "required", false,
                                        "mutability", "readWrite",
                                        "returned", "default",
                                        "description", "Posts; those that take two people are refused",
                                        "subAttributes",
                                                List.of(text(
                                                        "value", true, "readWrite", "none", "The code of a post"))))),
                schema(
                        GROUP,
                        "Group",
                        List.of(
                                text("displayName", true, "immutable", "server", "The code of a post"),
                                Map.of(
                                        "name", "members",
                                        "type", "complex",
                                        "multiValued", true,
                                        "required", false,
                                        "mutability", "readWrite",
                                        "returned", "default",
                                        "description", "Who has it; one that takes two people is given at the desk",
                                        "subAttributes",
                                                List.of(text(
                                                        "value", true, "immutable", "none", "The id of a user"))))),
                schema(
                        ScimUser.ENTERPRISE,
                        "EnterpriseUser",
                        List.of(
                                text("employeeNumber", true, "immutable", "server", "The staff number"),
                                text("department", false, "readWrite", "none", "The code of a team; empty for none"),
                                text(
                                        "division",
                                        false,
                                        "readWrite",
                                        "none",
                                        "The code of a branch; empty for the head office"))));
    }

    /** By its id. Refuses with {@code staff.scim-unknown}. */
    static Map<String, Object> one(List<Map<String, Object>> all, String id) {
        return all.stream()
                .filter(each -> id.equals(each.get("id")))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("staff.scim-unknown", "Nothing here is called that"));
    }

    private static Map<String, Object> schema(String id, String name, List<Map<String, Object>> attributes) {
        return Map.of(
                "schemas", List.of(PARTS + "Schema"),
                "id", id,
                "name", name,
                "attributes", attributes,
                "meta", meta("Schema", "Schemas/" + id));
    }

    private static Map<String, Object> text(
            String name, boolean required, String mutability, String uniqueness, String description) {
        return Map.of(
                "name", name,
                "type", "string",
                "multiValued", false,
                "required", required,
                "caseExact", false,
                "mutability", mutability,
                "returned", "default",
                "uniqueness", uniqueness,
                "description", description);
    }

    private static Map<String, Object> meta(String type, String path) {
        return Map.of("resourceType", type, "location", ScimAnswer.location("/" + path));
    }
}
