package luwes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.tokenizers.WordTokenizer;

/**
 * Words with the borders that Luwes gives them: rapat-rapat is one word, so are #guna and @bupati,
 * and an emoji is none, however close it stands. LanguageTool's own tokenizer leaves emoji on the words.
 */
public class IndonesianWords extends WordTokenizer {

  private static final Pattern TOKEN =
      Pattern.compile("(?<![\\p{L}\\p{N}])[@#](?=[\\p{L}\\p{N}])[\\p{L}\\p{M}\\p{N}_]+(?:-[\\p{L}\\p{M}\\p{N}_]+)*"
          + "|[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_]*)*"
          + "|.", Pattern.DOTALL);

  @Override
  public List<String> tokenize(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher found = TOKEN.matcher(text);
    while (found.find()) {
      tokens.add(found.group());
    }
    return joinEMailsAndUrls(tokens);
  }
}
