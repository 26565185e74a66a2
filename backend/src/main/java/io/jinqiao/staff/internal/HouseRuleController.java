package io.jinqiao.staff.internal;

import io.jinqiao.kernel.Permission;
import io.jinqiao.kernel.Refused;
import io.jinqiao.web.Allowed;
import io.jinqiao.web.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of the house: administrators propose, security officers decide. */
@RestController
@RequestMapping("/api/desk/house-rules/{kind}")
class HouseRuleController {

    private final HouseRuleRead reads;
    private final ProposeHouseRule.Handler propose;
    private final DecideHouseRule.Handler decide;
    private final JsonMapper json;

    HouseRuleController(
            HouseRuleRead reads, ProposeHouseRule.Handler propose, DecideHouseRule.Handler decide, JsonMapper json) {
        this.reads = reads;
        this.propose = propose;
        this.decide = decide;
        this.json = json;
    }

    record NewVersion(JsonNode content, String reason) {}

    record Decision(boolean approved, String verdict) {}

    /**
     * A rule with its versions, the newest first.
     *
     * @param version the version in force, 0 for what came with the product
     */
    record Sheet(int version, HouseContent inForce, List<HouseRule> versions) {}

    @GetMapping
    @Allowed({Permission.MANAGE_STAFF, Permission.APPROVE_STAFF})
    Sheet sheet(@PathVariable String kind) {
        return reads.sheet(RuleKind.of(kind));
    }

    @PostMapping("/versions")
    @Allowed(Permission.MANAGE_STAFF)
    Sheet propose(@PathVariable String kind, @RequestBody NewVersion asked, @AuthenticationPrincipal SignedIn me) {
        var about = RuleKind.of(kind);
        propose.handle(new ProposeHouseRule(content(about, asked.content()), asked.reason(), me.id()));
        return reads.sheet(about);
    }

    @PostMapping("/versions/{version}/decision")
    @Allowed(Permission.APPROVE_STAFF)
    Sheet decide(
            @PathVariable String kind,
            @PathVariable int version,
            @RequestBody Decision decision,
            @AuthenticationPrincipal SignedIn me) {
        var about = RuleKind.of(kind);
        decide.handle(new DecideHouseRule(about, version, decision.approved(), decision.verdict(), me.id()));
        return reads.sheet(about);
    }

    private HouseContent content(RuleKind kind, JsonNode given) {
        try {
            return json.treeToValue(given, kind.type());
        } catch (JacksonException e) {
            throw Refused.invalid("web.malformed", "This is not what such a rule consists of");
        }
    }
}
