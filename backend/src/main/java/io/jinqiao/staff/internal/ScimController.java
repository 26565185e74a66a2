package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.kernel.StaffId;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** People for a directory that speaks SCIM 2.0 (RFC 7643, RFC 7644); what is not here is answered with 501. */
@RestController
@RequestMapping(path = ScimController.ROOT, produces = ScimAnswer.TYPE)
@Allowed(Permission.PROVISION_STAFF)
class ScimController {

    static final String ROOT = "/scim/v2";

    /** The one filter that directories need: {@code userName eq "lin"}. */
    private static final Pattern FILTER = Pattern.compile(
            "(?:" + Pattern.quote(ScimUser.CORE) + ":)?userName\\s+eq\\s+\"([^\"\\\\]{1,60})\"",
            Pattern.CASE_INSENSITIVE);

    /** On a page. */
    static final int MOST = 200;

    private final ReadProvisioned reads;
    private final ProvisionPerson.Handler provision;
    private final UnlistPerson.Handler unlist;

    ScimController(ReadProvisioned reads, ProvisionPerson.Handler provision, UnlistPerson.Handler unlist) {
        this.reads = reads;
        this.provision = provision;
        this.unlist = unlist;
    }

    /**
     * By number, with those who have left, unless the directory deleted them.
     *
     * @param startIndex from 1
     * @param count at most 200; 0 asks how many there are
     */
    @GetMapping("/Users")
    Map<String, Object> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "100") int count) {
        var from = Math.max(1, startIndex);
        var username = filter == null ? null : username(filter);
        var page = reads.page(username, from - 1, Math.clamp(count, 0, MOST)).stream()
                .map(ScimAnswer::user)
                .toList();
        return ScimAnswer.list(reads.count(username), from, page);
    }

    @GetMapping("/Users/{id}")
    Map<String, Object> one(@PathVariable String id) {
        return ScimAnswer.user(reads.one(person(id)));
    }

    @PostMapping("/Users")
    ResponseEntity<Map<String, Object>> hire(@RequestBody JsonNode user, @AuthenticationPrincipal SignedIn me) {
        var hired = provision.handle(new ProvisionPerson(null, ScimUser.of(user), me));
        return ResponseEntity.created(URI.create(ScimAnswer.location(hired.person())))
                .body(ScimAnswer.user(hired));
    }

    @PutMapping("/Users/{id}")
    Map<String, Object> put(@PathVariable String id, @RequestBody JsonNode user, @AuthenticationPrincipal SignedIn me) {
        return ScimAnswer.user(provision.handle(new ProvisionPerson(person(id), ScimUser.of(user), me)));
    }

    @PatchMapping("/Users/{id}")
    Map<String, Object> patch(
            @PathVariable String id, @RequestBody JsonNode patch, @AuthenticationPrincipal SignedIn me) {
        var person = person(id);
        var posts = reads.one(person).person().posts();
        return ScimAnswer.user(provision.handle(new ProvisionPerson(person, ScimUser.patched(patch, posts), me)));
    }

    @DeleteMapping("/Users/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        unlist.handle(new UnlistPerson(person(id), me));
    }

    @GetMapping("/ServiceProviderConfig")
    Map<String, Object> config() {
        return ScimSchemas.config(MOST);
    }

    @GetMapping("/ResourceTypes")
    Map<String, Object> resourceTypes() {
        return ScimAnswer.listOf(ScimSchemas.resourceTypes());
    }

    @GetMapping("/ResourceTypes/{name}")
    Map<String, Object> resourceType(@PathVariable String name) {
        return ScimSchemas.one(ScimSchemas.resourceTypes(), name);
    }

    @GetMapping("/Schemas")
    Map<String, Object> schemas() {
        return ScimAnswer.listOf(ScimSchemas.schemas());
    }

    @GetMapping("/Schemas/{name}")
    Map<String, Object> schema(@PathVariable String name) {
        return ScimSchemas.one(ScimSchemas.schemas(), name);
    }

    /** Groups of its own, bulk, searching by POST. */
    @RequestMapping("/**")
    ResponseEntity<Map<String, Object>> nothingElse() {
        return ScimAnswer.error(HttpStatus.NOT_IMPLEMENTED, null, "Not offered; see ServiceProviderConfig");
    }

    private static String username(String filter) {
        var asked = FILTER.matcher(filter.strip());
        if (!asked.matches()) {
            throw Refused.invalid("staff.scim-filter", "Only userName eq \"…\" is understood");
        }
        return asked.group(1);
    }

    private static StaffId person(String id) {
        try {
            return StaffId.of(id);
        } catch (Refused | IllegalArgumentException e) {
            throw Refused.notFound("staff.unknown", "Nobody with that id works here");
        }
    }
}
