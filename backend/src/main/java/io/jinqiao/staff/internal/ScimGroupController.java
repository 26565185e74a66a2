package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.staff.internal.ReadGroups.Group;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Posts as groups, for a directory. Which posts there are is decided at the desk, so none is made, replaced or deleted here. */
@RestController
@RequestMapping(path = ScimController.ROOT + "/Groups", produces = ScimAnswer.TYPE)
@Allowed(Permission.PROVISION_STAFF)
class ScimGroupController {

    private static final Pattern FILTER =
            Pattern.compile("displayName\\s+eq\\s+\"([^\"\\\\]{1,60})\"", Pattern.CASE_INSENSITIVE);

    private final ReadGroups reads;
    private final ChangeMembers.Handler change;

    ScimGroupController(ReadGroups reads, ChangeMembers.Handler change) {
        this.reads = reads;
        this.change = change;
    }

    /**
     * In the order of the posts.
     *
     * @param startIndex from 1
     * @param count at most 200; 0 asks how many there are
     * @param excludedAttributes {@code members} leaves them out
     */
    @GetMapping
    Map<String, Object> list(
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(defaultValue = "1") int startIndex,
            @RequestParam(defaultValue = "100") int count,
            @RequestParam(defaultValue = "") String excludedAttributes) {
        var all = reads.all(filter == null ? null : named(filter));
        var from = Math.max(1, startIndex);
        var page = all.stream()
                .skip(from - 1L)
                .limit(Math.clamp(count, 0, ScimController.MOST))
                .map(group -> answer(group, excludedAttributes))
                .toList();
        return ScimAnswer.list(all.size(), from, page);
    }

    @GetMapping("/{code}")
    Map<String, Object> one(@PathVariable String code, @RequestParam(defaultValue = "") String excludedAttributes) {
        return answer(reads.get(code), excludedAttributes);
    }

    @PatchMapping("/{code}")
    Map<String, Object> patch(
            @PathVariable String code, @RequestBody JsonNode patch, @AuthenticationPrincipal SignedIn me) {
        var post = reads.get(code).code();
        change.handle(new ChangeMembers(post, ScimMembers.of(patch, post), me));
        return answer(reads.get(post), "");
    }

    private static Map<String, Object> answer(Group group, String without) {
        return ScimAnswer.group(group, !without.equalsIgnoreCase("members"));
    }

    private static String named(String filter) {
        var asked = FILTER.matcher(filter.strip());
        if (!asked.matches()) {
            throw Refused.invalid("staff.scim-filter", "Only displayName eq \"…\" is understood");
        }
        return asked.group(1);
    }
}
