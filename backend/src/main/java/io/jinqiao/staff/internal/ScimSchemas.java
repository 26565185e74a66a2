package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Refused;
import java.util.List;
import java.util.Map;

/** What a directory may ask for and say here (RFC 7643, 5 to 7). */
final class ScimSchemas {

    private static final String PARTS = "urn:ietf:params:scim:schemas:core:2.0:";

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
        return List.of(Map.of(
                "schemas",
                List.of(PARTS + "ResourceType"),
                "id",
                "User",
                "name",
                "User",
                "endpoint",
                "/Users",
                "description",
                "Somebody who works here, or did",
                "schema",
                ScimUser.CORE,
                "schemaExtensions",
                List.of(Map.of("schema", ScimUser.ENTERPRISE, "required", true)),
                "meta",
                meta("ResourceType", "ResourceTypes/User")));
    }

    static List<Map<String, Object>> schemas() {
        return List.of(
                schema(
                        ScimUser.CORE,
                        "User",
                        List.of(
                                text("userName", true, "immutable", "server", "The sign-in name"),
                                text("displayName", true, "immutable", "none", "The name in Chinese"),
                                Map.of(
                                        "name", "name",
                                        "type", "complex",
                                        "multiValued", false,
                                        "required", false,
                                        "mutability", "immutable",
                                        "returned", "default",
                                        "description",
                                                "formatted in place of displayName; givenName and familyName in English",
                                        "subAttributes",
                                                List.of(
                                                        text("formatted", false, "immutable", "none", "As displayName"),
                                                        text("givenName", false, "immutable", "none", "In English"),
                                                        text("familyName", false, "immutable", "none", "In English"))),
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
