import re,sys
sys.path.insert(0,'/tmp/w')
from html import unescape
def test_p(filled):
    from p import w
    h=(filled/"report.html").read_text(encoding="utf-8")
    h=re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+","",h)
    t=re.sub(r"\s+"," ",unescape(re.sub(r"<[^>]+>"," ",re.sub(r"<style.*?</style>","",h,flags=re.S))))
    for x in w:
        for m in re.finditer(re.escape(x),t): print("HIT",repr(x),'...',t[max(0,m.start()-120):m.end()+80])
