package io.jinqiao.launch;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;

/**
 * The product's beans are named by their classes. So whoever wants a class is given the bean of that name, where there is one,
 * without every other bean being asked first what it is; at a start that is asked thousands of times.
 */
final class NamedByClass implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            beans.setAutowireCandidateResolver(new ByClass());
        }
    }

    private static final class ByClass extends ContextAnnotationAutowireCandidateResolver {

        @Override
        public @Nullable String getSuggestedName(DependencyDescriptor dependency) {
            var asked = super.getSuggestedName(dependency);
            return asked == null ? dependency.getDependencyType().getName() : asked;
        }
    }
}
