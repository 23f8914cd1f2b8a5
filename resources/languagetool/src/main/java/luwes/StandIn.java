package luwes;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.UserConfig;
import org.languagetool.language.Contributor;
import org.languagetool.rules.Rule;

/**
 * An empty language. LanguageTool's language detector names es, ca and pt in its class initialiser and the
 * server does not start without them, and takes a text without letters (12.000, ---) for en, which it then refuses
 * to check; these take their place where the real ones are not on the class path.
 */
public abstract class StandIn extends Language {

  /** es */
  public static class Spanish extends StandIn {
    public Spanish() {
      super("es");
    }
  }

  /** ca */
  public static class Catalan extends StandIn {
    public Catalan() {
      super("ca");
    }
  }

  /** pt */
  public static class Portuguese extends StandIn {
    public Portuguese() {
      super("pt");
    }
  }

  /** en */
  public static class English extends StandIn {
    public English() {
      super("en");
    }
  }

  private final String code;

  StandIn(String code) {
    this.code = code;
  }

  /** Puts a stand-in where a language is missing. */
  static void fillIn() {
    Map<String, Class<?>> standIns =
        Map.of("es", Spanish.class, "ca", Catalan.class, "pt", Portuguese.class, "en", English.class);
    standIns.forEach((code, standIn) -> {
      if (!Languages.isLanguageSupported(code)) {
        Languages.getOrAddLanguageByClassName(standIn.getName());
      }
    });
  }

  @Override
  public String getShortCode() {
    return code;
  }

  @Override
  public String getName() {
    return "(" + code + ")";
  }

  @Override
  public String[] getCountries() {
    return new String[0];
  }

  @Override
  public Contributor[] getMaintainers() {
    return new Contributor[0];
  }

  @Override
  public String getCommonWordsPath() {
    return null;
  }

  @Override
  public List<Rule> getRelevantRules(
      ResourceBundle messages, UserConfig config, Language motherTongue, List<Language> others) {
    return List.of();
  }
}
