package io.jinqiao.demo.internal;

import io.jinqiao.collaboration.spi.ConnectorPlace;
import io.jinqiao.dialogue.spi.Act;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/**
 * What only the demo institution has. Asked at every start and not by a condition, because conditions are decided when
 * the product is built (docs/adr/0027).
 */
class DemoParts implements BeanRegistrar {

    @Configuration(proxyBeanMethods = false)
    @Import(DemoParts.class)
    static class Here {}

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        if ("demo".equals(environment.getProperty("jinqiao.institution"))) {
            registry.registerBean("loadDemo", LoadDemo.class);
            registry.registerBean("showSignIns", ShowSignIns.class);
            registry.registerBean("demoTexts", DemoTexts.class);
            registry.registerBean("demoKnown", DemoKnown.class);
            playBackOffice(registry);
            connectSystems(registry);
        }
    }

    private static void playBackOffice(BeanRegistry registry) {
        for (var name : Sandbox.ACTS) {
            registry.registerBean(
                    "demo-" + name,
                    Act.class,
                    act -> act.supplier(bank -> Sandbox.act(name, bank.bean(SandboxRepository.class))));
        }
    }

    /** The bank's systems answer loan progress, card status and fees without a person. */
    private static void connectSystems(BeanRegistry registry) {
        registry.registerBean("demoSystems", DemoSystems.class, systems -> systems.supplier(DemoParts::systems));
        place(registry, "loans", "loan-progress");
        place(registry, "cards", "card-status", "fee-record");
    }

    private static void place(BeanRegistry registry, String name, String... types) {
        registry.registerBean(
                "demo-" + name,
                ConnectorPlace.class,
                place -> place.supplier(bank -> bank.bean(DemoSystems.class).place(name, types)));
    }

    /** Their secret is new at each start. */
    private static DemoSystems systems(SupplierContext bank) {
        var secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        return new DemoSystems(HexFormat.of().formatHex(secret), bank.bean(JsonMapper.class), bank.bean(Clock.class));
    }
}
