from tortoise import migrations
from tortoise.migrations import operations as ops
from bot.storage.fields import MomentField
from tortoise import fields

class Migration(migrations.Migration):
    dependencies = [('bot', '0011_personal')]

    initial = False

    operations = [
        ops.AddField(
            model_name='LaneRow',
            name='taken_until',
            field=MomentField(null=True),
        ),
        ops.AddField(
            model_name='LaneRow',
            name='turn',
            field=fields.IntField(default=0, db_default=0),
        ),
        ops.AddField(
            model_name='DeliveryRow',
            name='card',
            field=fields.CharField(default='', db_default='', max_length=43),
        ),
    ]
