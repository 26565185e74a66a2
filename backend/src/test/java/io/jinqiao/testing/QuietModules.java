package io.jinqiao.testing;

import io.jinqiao.kernel.Alarm;
import io.jinqiao.kernel.Beat;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.Lifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.DefaultLifecycleProcessor;

/**
 * What a module does by itself when its time comes, it leaves in a test to the test: otherwise the module would sometimes have
 * done it first, on a thread whose news the test does not hear, and modules of tests that are over would work on in the database
 * they share. A test of the waking itself starts what wakes.
 */
@TestConfiguration(proxyBeanMethods = false)
public class QuietModules {

    @Bean(name = "lifecycleProcessor")
    static DefaultLifecycleProcessor lifecycleProcessor() {
        return new DefaultLifecycleProcessor() {
            @Override
            protected Map<String, Lifecycle> getLifecycleBeans() {
                var beans = super.getLifecycleBeans();
                beans.values().removeIf(bean -> bean instanceof Alarm.Bell || bean instanceof Beat.Part);
                return beans;
            }
        };
    }
}
